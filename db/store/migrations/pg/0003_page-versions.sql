ALTER TABLE "page" ADD COLUMN "updated_by" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "page" ADD COLUMN "version" bigint DEFAULT 1 NOT NULL;