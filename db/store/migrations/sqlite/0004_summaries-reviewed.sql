CREATE TABLE `summary_job` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`state` text DEFAULT 'queued' NOT NULL,
	`open_key` text,
	`asked_by` text NOT NULL,
	`asked_by_name` text NOT NULL,
	`asked_at` integer NOT NULL,
	`started_at` integer,
	`beat_at` integer,
	`ended_at` integer,
	`attempts` integer DEFAULT 0 NOT NULL,
	`draft_version` integer,
	`outcome` text,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `summary_job_open` ON `summary_job` (`open_key`);--> statement-breakpoint
CREATE INDEX `summary_job_state` ON `summary_job` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `summary_job_article` ON `summary_job` (`article_id`,`id`);--> statement-breakpoint
CREATE TABLE `summary_report` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`unit_key` text NOT NULL,
	`unit_text` text NOT NULL,
	`words` text DEFAULT '' NOT NULL,
	`sender_hash` text NOT NULL,
	`at` integer NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`resolved_by_name` text,
	`resolved_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `summary_report_once` ON `summary_report` (`article_id`,`unit_key`,`sender_hash`);--> statement-breakpoint
CREATE INDEX `summary_report_state` ON `summary_report` (`state`,`article_id`);--> statement-breakpoint
CREATE INDEX `summary_report_sender` ON `summary_report` (`sender_hash`,`at`);--> statement-breakpoint
CREATE TABLE `summary_review` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` integer NOT NULL,
	`at` integer NOT NULL,
	`kind` text NOT NULL,
	`staff_id` text NOT NULL,
	`name` text NOT NULL,
	`basis` text NOT NULL,
	`headline` text NOT NULL,
	`text_hash` text NOT NULL,
	`method` text NOT NULL,
	`provider` text,
	`model` text,
	`prompt_version` text,
	`raw` text,
	`made` text,
	`fallback` text,
	`made_at` integer NOT NULL,
	`made_by_name` text DEFAULT '' NOT NULL,
	`shown` text NOT NULL,
	`edited` integer NOT NULL,
	`findings` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `article`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `summary_review_article` ON `summary_review` (`article_id`,`id`);--> statement-breakpoint
CREATE INDEX `summary_review_at` ON `summary_review` (`at`);--> statement-breakpoint
DROP INDEX `summary_article`;--> statement-breakpoint
ALTER TABLE `summary` ADD `sentences` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `summary` ADD `provider` text;--> statement-breakpoint
ALTER TABLE `summary` ADD `model` text;--> statement-breakpoint
ALTER TABLE `summary` ADD `prompt_version` text;--> statement-breakpoint
ALTER TABLE `summary` ADD `raw` text;--> statement-breakpoint
ALTER TABLE `summary` ADD `made` text;--> statement-breakpoint
ALTER TABLE `summary` ADD `fallback` text;--> statement-breakpoint
ALTER TABLE `summary` ADD `made_by_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `summary` ADD `edited` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `summary` ADD `version` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `summary` ADD `sources` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `summary` ADD `reviewer_id` text;--> statement-breakpoint
ALTER TABLE `summary` ADD `hidden` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `summary_article` ON `summary` (`article_id`,`state`);--> statement-breakpoint
UPDATE `summary` SET `sentences` = json_array(json_object('text', `text`, 'blocks', json_array())), `version` = `made_at`;--> statement-breakpoint
ALTER TABLE `summary` DROP COLUMN `text`;