CREATE TABLE checkpoints (
    projection text   PRIMARY KEY,
    position   bigint NOT NULL
);
