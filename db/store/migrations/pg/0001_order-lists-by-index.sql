DROP INDEX "article_feed";--> statement-breakpoint
DROP INDEX "article_section";--> statement-breakpoint
CREATE INDEX "article_by_time" ON "article" USING btree ("locale","publish_at","id","status");--> statement-breakpoint
CREATE INDEX "article_by_section" ON "article" USING btree ("section_id","publish_at","id","status");