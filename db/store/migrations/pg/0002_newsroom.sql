CREATE TABLE "desk_note" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"at" bigint NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lease" (
	"article_id" bigint NOT NULL,
	"staff_id" text NOT NULL,
	"name" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "lease_article_id_staff_id_pk" PRIMARY KEY("article_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "pending" (
	"article_id" bigint PRIMARY KEY NOT NULL,
	"fields" jsonb NOT NULL,
	"stage" text NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "preview_link" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"token_hash" text NOT NULL,
	"created_by" text NOT NULL,
	"created_by_name" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"revoked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"version" bigint NOT NULL,
	"fields" jsonb NOT NULL,
	"hash" text NOT NULL,
	"kind" text NOT NULL,
	"by" text NOT NULL,
	"by_name" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "view_count" (
	"article_id" bigint NOT NULL,
	"hour" bigint NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "view_count_article_id_hour_pk" PRIMARY KEY("article_id","hour")
);
--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "embargo_at" bigint;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "seo_title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "seo_description" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "created_by" text;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "created_by_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "assignee" text;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "assignee_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "status_at" bigint;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "status_by" text;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "sent_back_at" bigint;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "touched_at" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "touched_by_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "translated_from" bigint;--> statement-breakpoint
ALTER TABLE "article" ADD COLUMN "translated_version" bigint;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "openings" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "crops" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "added_by" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "bytes" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "kind" text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "decorative" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "replaced_at" bigint;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "removed_at" bigint;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "version" bigint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "folded" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "desk_note" ADD CONSTRAINT "desk_note_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pending" ADD CONSTRAINT "pending_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "view_count" ADD CONSTRAINT "view_count_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "desk_note_article" ON "desk_note" USING btree ("article_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "preview_link_token" ON "preview_link" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "preview_link_article" ON "preview_link" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "revision_article" ON "revision" USING btree ("article_id","id");--> statement-breakpoint
CREATE INDEX "revision_at" ON "revision" USING btree ("at");--> statement-breakpoint
CREATE INDEX "view_count_hour" ON "view_count" USING btree ("hour");--> statement-breakpoint
CREATE INDEX "article_by_touch" ON "article" USING btree ("touched_at","id");--> statement-breakpoint
CREATE INDEX "article_by_status" ON "article" USING btree ("status","touched_at","id");--> statement-breakpoint
CREATE INDEX "article_by_source" ON "article" USING btree ("translated_from");