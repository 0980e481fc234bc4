-- What a person chose for a template beside frequency and scope: notifications, quiet hours, log detail, retention.

ALTER TABLE template ADD COLUMN options TEXT NOT NULL DEFAULT '{}';
