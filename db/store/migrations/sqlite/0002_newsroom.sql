CREATE TABLE `view_count` (
	`article_id` integer NOT NULL,
	`hour` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`article_id`, `hour`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `view_count_hour` ON `view_count` (`hour`);--> statement-breakpoint
ALTER TABLE `media` ADD `openings` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `crops` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `added_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `bytes` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `kind` text DEFAULT 'unknown' NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `decorative` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `replaced_at` integer;--> statement-breakpoint
ALTER TABLE `media` ADD `removed_at` integer;--> statement-breakpoint
ALTER TABLE `media` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `media` ADD `folded` text DEFAULT '' NOT NULL;