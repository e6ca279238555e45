CREATE TABLE "article" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"group_key" text NOT NULL,
	"source_id" text,
	"slug" text NOT NULL,
	"kicker" text DEFAULT '' NOT NULL,
	"headline" text NOT NULL,
	"standfirst" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"text_hash" text NOT NULL,
	"words" bigint NOT NULL,
	"hero_id" bigint,
	"section_id" bigint NOT NULL,
	"dateline" text DEFAULT '' NOT NULL,
	"origin_locale" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"version" bigint DEFAULT 1 NOT NULL,
	"ads" text DEFAULT 'on' NOT NULL,
	"sensitive" boolean DEFAULT false NOT NULL,
	"breaking" boolean DEFAULT false NOT NULL,
	"created_at" bigint NOT NULL,
	"publish_at" bigint,
	"first_published_at" bigint,
	"updated_at" bigint,
	"withdrawn_at" bigint,
	"withdrawn_reason" text
);
--> statement-breakpoint
CREATE TABLE "article_topic" (
	"article_id" bigint NOT NULL,
	"topic_id" bigint NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "article_topic_article_id_topic_id_pk" PRIMARY KEY("article_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"noun" text NOT NULL,
	"object_id" bigint,
	"before" text,
	"after" text
);
--> statement-breakpoint
CREATE TABLE "author" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"group_key" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"role" text DEFAULT '' NOT NULL,
	"bio" text DEFAULT '' NOT NULL,
	"kind" text DEFAULT 'person' NOT NULL,
	"picture_id" bigint
);
--> statement-breakpoint
CREATE TABLE "byline" (
	"article_id" bigint NOT NULL,
	"author_id" bigint NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "byline_article_id_author_id_pk" PRIMARY KEY("article_id","author_id")
);
--> statement-breakpoint
CREATE TABLE "correction" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"at" bigint NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "former_slug" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"noun" text NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"object_id" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "front_slot" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"zone" text NOT NULL,
	"position" bigint NOT NULL,
	"article_id" bigint,
	"section_id" bigint,
	"rhythm" text
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"renditions" jsonb NOT NULL,
	"focal_x" double precision DEFAULT 0.5 NOT NULL,
	"focal_y" double precision DEFAULT 0.5 NOT NULL,
	"licence" text DEFAULT '' NOT NULL,
	"added_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "media_text" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"media_id" bigint NOT NULL,
	"locale" text NOT NULL,
	"alt" text NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"group_key" text NOT NULL,
	"slug" text NOT NULL,
	"title" text NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"body" jsonb NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "section" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"group_key" text NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"tagline" text DEFAULT '' NOT NULL,
	"position" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "summary" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"article_id" bigint NOT NULL,
	"text" text NOT NULL,
	"key_points" jsonb NOT NULL,
	"method" text NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"source_hash" text NOT NULL,
	"made_at" bigint NOT NULL,
	"reviewer" text,
	"reviewed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "tag_event" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"tag" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "topic" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"locale" text NOT NULL,
	"group_key" text NOT NULL,
	"slug" text NOT NULL,
	"folded_slug" text NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article" ADD CONSTRAINT "article_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_topic" ADD CONSTRAINT "article_topic_topic_id_topic_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "author" ADD CONSTRAINT "author_picture_id_media_id_fk" FOREIGN KEY ("picture_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "byline" ADD CONSTRAINT "byline_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "byline" ADD CONSTRAINT "byline_author_id_author_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."author"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_slot" ADD CONSTRAINT "front_slot_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "front_slot" ADD CONSTRAINT "front_slot_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "media_text" ADD CONSTRAINT "media_text_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "summary" ADD CONSTRAINT "summary_article_id_article_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."article"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "article_source" ON "article" USING btree ("source_id");--> statement-breakpoint
CREATE UNIQUE INDEX "article_group_locale" ON "article" USING btree ("group_key","locale");--> statement-breakpoint
CREATE INDEX "article_feed" ON "article" USING btree ("locale","status","publish_at","id");--> statement-breakpoint
CREATE INDEX "article_section" ON "article" USING btree ("section_id","status","publish_at","id");--> statement-breakpoint
CREATE INDEX "article_topic_topic" ON "article_topic" USING btree ("topic_id","article_id");--> statement-breakpoint
CREATE INDEX "audit_object" ON "audit" USING btree ("noun","object_id");--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "author_locale_slug" ON "author" USING btree ("locale","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "author_group_locale" ON "author" USING btree ("group_key","locale");--> statement-breakpoint
CREATE INDEX "author_locale_name" ON "author" USING btree ("locale","name");--> statement-breakpoint
CREATE INDEX "byline_author" ON "byline" USING btree ("author_id","article_id");--> statement-breakpoint
CREATE INDEX "correction_article" ON "correction" USING btree ("article_id","at");--> statement-breakpoint
CREATE INDEX "correction_at" ON "correction" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "former_slug_place" ON "former_slug" USING btree ("noun","locale","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "front_slot_place" ON "front_slot" USING btree ("locale","zone","position");--> statement-breakpoint
CREATE UNIQUE INDEX "media_hash" ON "media" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "media_text_place" ON "media_text" USING btree ("media_id","locale");--> statement-breakpoint
CREATE UNIQUE INDEX "page_locale_slug" ON "page" USING btree ("locale","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "page_group_locale" ON "page" USING btree ("group_key","locale");--> statement-breakpoint
CREATE UNIQUE INDEX "section_locale_slug" ON "section" USING btree ("locale","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "section_group_locale" ON "section" USING btree ("group_key","locale");--> statement-breakpoint
CREATE UNIQUE INDEX "summary_article" ON "summary" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "tag_event_at" ON "tag_event" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "topic_locale_slug" ON "topic" USING btree ("locale","slug");--> statement-breakpoint
CREATE UNIQUE INDEX "topic_locale_folded" ON "topic" USING btree ("locale","folded_slug");--> statement-breakpoint
CREATE UNIQUE INDEX "topic_group_locale" ON "topic" USING btree ("group_key","locale");