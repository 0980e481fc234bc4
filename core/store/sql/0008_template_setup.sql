-- What a person has set up of a template: the mapping as left in the wizard, and when it was saved there first.

CREATE TABLE template_setup (
    template TEXT PRIMARY KEY REFERENCES template (id) ON DELETE CASCADE,
    draft TEXT,
    draft_page INTEGER NOT NULL DEFAULT 0,
    draft_at TEXT,
    configured_at TEXT
);
