CREATE TABLE "summary_job" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"open_key" text,
	"asked_by" text NOT NULL,
	"asked_by_name" text NOT NULL,
	"asked_at" bigint NOT NULL,
	"started_at" bigint,
	"beat_at" bigint,
	"ended_at" bigint,
	"attempts" bigint DEFAULT 0 NOT NULL,
	"draft_version" bigint,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "summary_report" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"unit_key" text NOT NULL,
	"unit_text" text NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"sender_hash" text NOT NULL,
	"at" bigint NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"resolved_by_name" text,
	"resolved_at" bigint
);
--> statement-breakpoint
CREATE TABLE "summary_review" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"at" bigint NOT NULL,
	"kind" text NOT NULL,
	"staff_id" text NOT NULL,
	"name" text NOT NULL,
	"basis" text NOT NULL,
	"headline" text NOT NULL,
	"text_hash" text NOT NULL,
	"method" text NOT NULL,
	"provider" text,
	"model" text,
	"prompt_version" text,
	"raw" text,
	"made" jsonb,
	"fallback" text,
	"made_at" bigint NOT NULL,
	"made_by_name" text DEFAULT '' NOT NULL,
	"shown" jsonb NOT NULL,
	"edited" boolean NOT NULL,
	"findings" jsonb NOT NULL,
	"reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
DROP INDEX "summary_article";--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "sentences" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "provider" text;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "model" text;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "prompt_version" text;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "raw" text;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "made" jsonb;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "fallback" text;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "made_by_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "edited" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "version" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "sources" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "reviewer_id" text;--> statement-breakpoint
ALTER TABLE "summary" ADD COLUMN "hidden" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "summary_job" ADD CONSTRAINT "summary_job_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary_report" ADD CONSTRAINT "summary_report_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary_review" ADD CONSTRAINT "summary_review_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "summary_job_open" ON "summary_job" USING btree ("open_key");--> statement-breakpoint
CREATE INDEX "summary_job_state" ON "summary_job" USING btree ("state","id");--> statement-breakpoint
CREATE INDEX "summary_job_article" ON "summary_job" USING btree ("article_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "summary_report_once" ON "summary_report" USING btree ("article_id","unit_key","sender_hash");--> statement-breakpoint
CREATE INDEX "summary_report_state" ON "summary_report" USING btree ("state","article_id");--> statement-breakpoint
CREATE INDEX "summary_report_sender" ON "summary_report" USING btree ("sender_hash","at");--> statement-breakpoint
CREATE INDEX "summary_review_article" ON "summary_review" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "summary_review_at" ON "summary_review" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "summary_article" ON "summary" USING btree ("article_id","state");--> statement-breakpoint
UPDATE "summary" SET "sentences" = jsonb_build_array(jsonb_build_object('text', "text", 'blocks', '[]'::jsonb)), "version" = "made_at";--> statement-breakpoint
ALTER TABLE "summary" DROP COLUMN "text";