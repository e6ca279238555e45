/** What the names inside a body look like: the schema and the editor ask the same. */
export const blockIdPattern = /^[a-z0-9-]{1,40}$/;
export const languagePattern = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
/** The frame of each provider asks for more than this. */
export const embedIdPattern = /^[A-Za-z0-9_./-]{1,120}$/;
