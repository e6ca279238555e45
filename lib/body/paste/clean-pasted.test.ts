import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cleanPasted } from './clean-pasted.ts';

/** What becomes of a piece of HTML, and what did not come along. */
function cleaned(html: string) {
  const { document } = parseHTML(`<!doctype html><html><body><div id="root">${html}</div></body></html>`);
  const root = document.getElementById('root');
  if (!root) throw new Error('no root');
  const report = cleanPasted(root);
  return { html: root.innerHTML.replace(/>\n\s*</g, '><').replace(/\s+/g, ' ').trim(), report };
}

/** As a browser reads it: the tags of the page itself are gone. */
const word = (body: string) => `<meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-number-format:bullet;} --></style><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--><!--StartFragment-->${body}<!--EndFragment-->`;
const item = (mark: string, words: string, level = 1) => `<p class=MsoListParagraphCxSpMiddle dir=RTL style='margin-right:${level * 36}pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=AR-SA style='font-size:14.0pt'>${words}<o:p></o:p></span></p>`;

describe('what is pasted from Word', () => {
  it('keeps its words and marks, and loses its look', () => {
    const { html, report } = cleaned(word(`<h1 dir=RTL style='color:#2F5496'><span lang=AR-SA>عودة الماء<o:p></o:p></span></h1>
      <p class=MsoNormal dir=RTL style='text-align:right'><span lang=AR-SA style='font-family:"Arial",sans-serif;color:red'>عادت <b>المياه</b> <i><span style='mso-bidi-font-style:normal'>أمس</span></i> إلى <a href="https://a.example/x"><span style='color:blue'>المدينة</span></a>.<o:p></o:p></span></p>
      <p class=MsoNormal dir=RTL><span lang=AR-SA><o:p>&nbsp;</o:p></span></p>`));
    expect(html).toBe('<h1>عودة الماء</h1><p>عادت <b>المياه</b> <i>أمس</i> إلى <a href="https://a.example/x">المدينة</a>.</p>');
    expect(report).toEqual({ pictures: 0, styles: true, frames: 0 });
  });

  it('gets real lists for those that were drawn, with the lists inside them', () => {
    const { html } = cleaned(word(`<p class=MsoNormal>قبل</p>${item('·', 'أول')}${item('o', 'فرع', 2)}${item('§', 'أعمق', 3)}${item('·', 'ثانٍ')}<p class=MsoNormal>بعد</p>`));
    expect(html).toBe('<p>قبل</p><ul><li><p>أول</p><ul><li><p>فرع</p></li><li><p>أعمق</p></li></ul></li><li><p>ثانٍ</p></li></ul><p>بعد</p>');
  });

  it('gets numbered lists, in either digits, from where they begin', () => {
    expect(cleaned(word(`${item('1.', 'أول')}${item('2.', 'ثانٍ')}`)).html).toBe('<ol><li><p>أول</p></li><li><p>ثانٍ</p></li></ol>');
    expect(cleaned(word(`${item('٣-', 'ثالث')}${item('٤-', 'رابع')}`)).html).toBe('<ol start="3"><li><p>ثالث</p></li><li><p>رابع</p></li></ol>');
    expect(cleaned(word(`${item('أ.', 'ألف')}${item('ب.', 'باء')}`)).html).toBe('<ol><li><p>ألف</p></li><li><p>باء</p></li></ol>');
  });

  it('leaves its pictures behind, and says how many', () => {
    const { html, report } = cleaned(word(`<p class=MsoNormal><!--[if gte vml 1]><v:shape><v:imagedata src="file:///C:/x/image001.png"/></v:shape><![endif]--><![if !vml]><img width=602 height=301 src="file:///C:/Users/lina/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg"><![endif]>نص</p>`));
    expect([html, report.pictures]).toEqual(['<p>نص</p>', 1]);
  });

  it('has its quotes as quotes', () => {
    expect(cleaned(word(`<p class=MsoQuote dir=RTL style='text-align:center'><i>قول</i></p>`)).html).toBe('<blockquote><p><i>قول</i></p></blockquote>');
  });

  it('has its comments and hidden words left behind', () => {
    expect(cleaned(word(`<p class=MsoNormal>نص<span style='display:none;mso-hide:all'>سر</span></p><div style='mso-element:comment-list'><p>تعليق</p></div>`)).html).toBe('<p>نص</p>');
  });
});

const docs = (body: string) => `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7d1f0a4e-7fff-8c1e-2d0b-9a1f5d4c3b2a">${body}</b><br class="Apple-interchange-newline">`;
const run = (words: string, more = '') => `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;${more}">${words}</span>`;

describe('what is pasted from Google Docs', () => {
  it('is bold where its style says so, and not because of the wrapper', () => {
    const { html, report } = cleaned(docs(`<p dir="rtl" style="line-height:1.38;text-align:right;">${run('عادت ')}${run('المياه', 'font-weight:700;')}${run(' إلى ')}${run('المدينة', 'font-style:italic;font-weight:700;').replace('font-weight:400;font-style:normal;', '')}</p>`).replace('font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre-wrap;font-weight:700;', 'font-weight:700;'));
    expect(html).toBe('<p>عادت <strong>المياه</strong> إلى <strong><em>المدينة</em></strong></p>');
    expect(report.styles).toBe(true);
  });

  it('keeps headings plain and lists whole', () => {
    const { html } = cleaned(docs(`<h2 dir="rtl"><span style="font-size:16pt;font-weight:700">عنوان</span></h2><br /><ul style="margin-top:0"><li dir="rtl" aria-level="1" style="list-style-type:disc"><p dir="rtl" role="presentation">${run('أول')}</p></li><ul><li aria-level="2"><p role="presentation">${run('فرع')}</p></li></ul></ul>`));
    expect(html).toBe('<h2>عنوان</h2><ul><li><p>أول</p></li><ul><li><p>فرع</p></li></ul></ul>');
  });

  it('leads where its links lead, not by way of Google', () => {
    expect(cleaned(docs(`<p><a href="https://www.google.com/url?q=https://a.example/x&amp;sa=D" style="text-decoration:none"><span>رابط</span></a></p>`)).html).toBe('<p><a href="https://a.example/x">رابط</a></p>');
  });
});

describe('what is pasted from a page', () => {
  it('leaves behind scripts, frames, pictures, forms and addresses that are no links', () => {
    const { html, report } = cleaned(`<article class="x"><script>alert(1)</script><p onclick="alert(1)" style="color:red">نص <a href="javascript:alert(1)">أ</a><a href="#top">ب</a></p><figure><img src="https://b.example/a.jpg" onerror="alert(1)"><figcaption>شرح</figcaption></figure>
      <iframe src="https://www.youtube.com/embed/x"></iframe><img src="data:image/png;base64,AAAA"><img width="1" height="1" src="https://b.example/pixel"><form><input value="x"><button>أرسل</button></form></article>`);
    expect(html).toBe('<p>نص أب</p><form></form>');
    expect(report).toEqual({ pictures: 2, styles: true, frames: 1 });
  });

  it('has a paragraph for each two breaks', () => {
    expect(cleaned('<div>أول<br>سطر<br><br>ثانٍ<br></div>').html).toBe('<p>أول<br>سطر</p><p>ثانٍ</p>');
  });

  it('has lists where a page or a mail only drew them', () => {
    expect(cleaned('<p>•&nbsp;&nbsp;أول</p><p>•&nbsp;&nbsp;<b>ثانٍ</b></p><p>ثم</p>').html).toBe('<ul><li><p>أول</p></li><li><p><b>ثانٍ</b></p></li></ul><p>ثم</p>');
    expect(cleaned('<p>1.&nbsp;&nbsp;أول</p><p>2.&nbsp;&nbsp;ثانٍ</p>').html).toBe('<ol><li><p>أول</p></li><li><p>ثانٍ</p></li></ol>');
  });

  it('is no list where a sentence begins with a number or a dash', () => {
    expect(cleaned('<p>2026. عام جديد</p><p>- قال ذلك</p><p>1. وحده</p>').html).toBe('<p>2026. عام جديد</p><p>- قال ذلك</p><p>1. وحده</p>');
  });

  it('has square tables, named by their caption', () => {
    const { html } = cleaned('<table class="x"><caption>ساعات</caption><colgroup><col></colgroup><thead><tr><td colspan="2">البلدة</td></tr></thead><tbody><tr><td rowspan="2">الكنار</td><td>١</td></tr><tr><td>٢</td></tr></tbody></table>');
    expect(html).toBe('<table data-caption="ساعات"><thead><tr><th>البلدة</th><th></th></tr></thead><tbody><tr><td>الكنار</td><td>١</td></tr><tr><td></td><td>٢</td></tr></tbody></table>');
  });

  it('has no tables that only lay out a page', () => {
    expect(cleaned('<table><tr><td><p>أول</p><table><tr><td>داخل</td></tr></table></td></tr></table>').html).toBe('<div><p>أول</p><p>داخل</p></div>');
  });

  it('is left alone where it comes from an editor like ours', () => {
    const own = '<p data-pm-slice="1 1 []" data-block="p1">نص <span lang="en" dir="ltr">word</span></p>';
    expect(cleaned(own)).toEqual({ html: own, report: { pictures: 0, styles: false, frames: 0 } });
  });
});
