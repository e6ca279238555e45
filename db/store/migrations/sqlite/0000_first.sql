CREATE TABLE `article` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`group_key` text NOT NULL,
	`source_id` text,
	`slug` text NOT NULL,
	`kicker` text DEFAULT '' NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`text_hash` text NOT NULL,
	`words` integer NOT NULL,
	`hero_id` integer,
	`section_id` integer NOT NULL,
	`dateline` text DEFAULT '' NOT NULL,
	`origin_locale` text NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`ads` text DEFAULT 'on' NOT NULL,
	`sensitive` integer DEFAULT false NOT NULL,
	`breaking` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`publish_at` integer,
	`first_published_at` integer,
	`updated_at` integer,
	`withdrawn_at` integer,
	`withdrawn_reason` text,
	FOREIGN KEY (`hero_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `article_source` ON `article` (`source_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `article_group_locale` ON `article` (`group_key`,`locale`);--> statement-breakpoint
CREATE INDEX `article_feed` ON `article` (`locale`,`status`,`publish_at`,`id`);--> statement-breakpoint
CREATE INDEX `article_section` ON `article` (`section_id`,`status`,`publish_at`,`id`);--> statement-breakpoint
CREATE TABLE `article_topic` (
	`article_id` integer NOT NULL,
	`topic_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `topic_id`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topic`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `article_topic_topic` ON `article_topic` (`topic_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `audit` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`noun` text NOT NULL,
	`object_id` integer,
	`before` text,
	`after` text
);
--> statement-breakpoint
CREATE INDEX `audit_object` ON `audit` (`noun`,`object_id`);--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`);--> statement-breakpoint
CREATE TABLE `author` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`group_key` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`role` text DEFAULT '' NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`kind` text DEFAULT 'person' NOT NULL,
	`picture_id` integer,
	FOREIGN KEY (`picture_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `author_locale_slug` ON `author` (`locale`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `author_group_locale` ON `author` (`group_key`,`locale`);--> statement-breakpoint
CREATE INDEX `author_locale_name` ON `author` (`locale`,`name`);--> statement-breakpoint
CREATE TABLE `byline` (
	`article_id` integer NOT NULL,
	`author_id` integer NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `author_id`),
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `author`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `byline_author` ON `byline` (`author_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `correction` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`at` integer NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `correction_article` ON `correction` (`article_id`,`at`);--> statement-breakpoint
CREATE INDEX `correction_at` ON `correction` (`at`);--> statement-breakpoint
CREATE TABLE `former_slug` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`noun` text NOT NULL,
	`locale` text NOT NULL,
	`slug` text NOT NULL,
	`object_id` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `former_slug_place` ON `former_slug` (`noun`,`locale`,`slug`);--> statement-breakpoint
CREATE TABLE `front_slot` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`zone` text NOT NULL,
	`position` integer NOT NULL,
	`article_id` integer,
	`section_id` integer,
	`rhythm` text,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `front_slot_place` ON `front_slot` (`locale`,`zone`,`position`);--> statement-breakpoint
CREATE TABLE `media` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`hash` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`renditions` text NOT NULL,
	`focal_x` real DEFAULT 0.5 NOT NULL,
	`focal_y` real DEFAULT 0.5 NOT NULL,
	`licence` text DEFAULT '' NOT NULL,
	`added_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_hash` ON `media` (`hash`);--> statement-breakpoint
CREATE TABLE `media_text` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`media_id` integer NOT NULL,
	`locale` text NOT NULL,
	`alt` text NOT NULL,
	`caption` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`media_id`) REFERENCES `media`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `media_text_place` ON `media_text` (`media_id`,`locale`);--> statement-breakpoint
CREATE TABLE `page` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`group_key` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`body` text NOT NULL,
	`position` integer DEFAULT 0 NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `page_locale_slug` ON `page` (`locale`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `page_group_locale` ON `page` (`group_key`,`locale`);--> statement-breakpoint
CREATE TABLE `section` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`group_key` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`tagline` text DEFAULT '' NOT NULL,
	`position` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_locale_slug` ON `section` (`locale`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `section_group_locale` ON `section` (`group_key`,`locale`);--> statement-breakpoint
CREATE TABLE `setting` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `summary` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`text` text NOT NULL,
	`key_points` text NOT NULL,
	`method` text NOT NULL,
	`state` text DEFAULT 'proposed' NOT NULL,
	`source_hash` text NOT NULL,
	`made_at` integer NOT NULL,
	`reviewer` text,
	`reviewed_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `summary_article` ON `summary` (`article_id`);--> statement-breakpoint
CREATE TABLE `tag_event` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`tag` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `tag_event_at` ON `tag_event` (`at`);--> statement-breakpoint
CREATE TABLE `topic` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`locale` text NOT NULL,
	`group_key` text NOT NULL,
	`slug` text NOT NULL,
	`folded_slug` text NOT NULL,
	`name` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topic_locale_slug` ON `topic` (`locale`,`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `topic_locale_folded` ON `topic` (`locale`,`folded_slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `topic_group_locale` ON `topic` (`group_key`,`locale`);