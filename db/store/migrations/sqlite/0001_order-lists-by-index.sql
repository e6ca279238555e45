DROP INDEX `article_feed`;--> statement-breakpoint
DROP INDEX `article_section`;--> statement-breakpoint
CREATE INDEX `article_by_time` ON `article` (`locale`,`publish_at`,`id`,`status`);--> statement-breakpoint
CREATE INDEX `article_by_section` ON `article` (`section_id`,`publish_at`,`id`,`status`);