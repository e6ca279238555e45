CREATE TABLE `desk_note` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `desk_note_article` ON `desk_note` (`article_id`,`id`);--> statement-breakpoint
CREATE TABLE `lease` (
	`article_id` integer NOT NULL,
	`staff_id` text NOT NULL,
	`name` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `staff_id`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pending` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`fields` text NOT NULL,
	`stage` text NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `preview_link` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`token_hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_by_name` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `preview_link_token` ON `preview_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `preview_link_article` ON `preview_link` (`article_id`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`version` integer NOT NULL,
	`fields` text NOT NULL,
	`hash` text NOT NULL,
	`kind` text NOT NULL,
	`by` text NOT NULL,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `revision_article` ON `revision` (`article_id`,`id`);--> statement-breakpoint
CREATE INDEX `revision_at` ON `revision` (`at`);--> statement-breakpoint
CREATE TABLE `view_count` (
	`article_id` integer NOT NULL,
	`hour` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`article_id`, `hour`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `view_count_hour` ON `view_count` (`hour`);--> statement-breakpoint
ALTER TABLE `article` ADD `embargo_at` integer;--> statement-breakpoint
ALTER TABLE `article` ADD `seo_title` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `article` ADD `seo_description` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `article` ADD `created_by` text;--> statement-breakpoint
ALTER TABLE `article` ADD `created_by_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `article` ADD `assignee` text;--> statement-breakpoint
ALTER TABLE `article` ADD `assignee_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `article` ADD `status_at` integer;--> statement-breakpoint
ALTER TABLE `article` ADD `status_by` text;--> statement-breakpoint
ALTER TABLE `article` ADD `sent_back_at` integer;--> statement-breakpoint
ALTER TABLE `article` ADD `touched_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `article` ADD `touched_by_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `article` ADD `translated_from` integer;--> statement-breakpoint
ALTER TABLE `article` ADD `translated_version` integer;--> statement-breakpoint
CREATE INDEX `article_by_touch` ON `article` (`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `article_by_status` ON `article` (`status`,`touched_at`,`id`);--> statement-breakpoint
CREATE INDEX `article_by_source` ON `article` (`translated_from`);--> statement-breakpoint
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