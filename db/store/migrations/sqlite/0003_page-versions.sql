ALTER TABLE `page` ADD `updated_by` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `page` ADD `version` integer DEFAULT 1 NOT NULL;