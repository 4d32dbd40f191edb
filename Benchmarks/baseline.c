/* What the registry's own rows cost when a C program writes them.
 *
 *   baseline write  finished.db fresh.db   prints the seconds of the timed part
 *   baseline verify finished.db fresh.db   exits 1 when the two files differ
 *
 * `write` makes fresh.db with the schema of finished.db and everything that was there before the
 * first asset; then come the journal lines that registered assets, in their order: the asset, its
 * search keys, its row image, the journal line and its touches, a thousand lines a transaction,
 * under the program's own settings (SQLiteStore.swift). A thousand lines are
 * read into memory beforehand; only inserting and committing them is timed.
 */
#include <string.h>

#include "baseline.h"

enum { CHUNK = 1000, MAX_VALUES = 64 };

static sqlite3_int64 number(sqlite3 *on, const char *sql) {
  sqlite3_stmt *statement = prepare(on, sql);
  sqlite3_int64 result = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
  sqlite3_finalize(statement);
  return result;
}

/* A row held in memory between reading and writing. */
typedef struct {
  int count;
  sqlite3_value *values[MAX_VALUES];
} Held;

static void drop(Held *row) {
  for (int i = 0; i < row->count; i++) sqlite3_value_free(row->values[i]);
  row->count = 0;
}

/* Binds without copying: the values outlive the step. */
static void insert(sqlite3_stmt *statement, const Held *row) {
  for (int i = 0; i < row->count; i++) {
    sqlite3_value *value = row->values[i];
    switch (sqlite3_value_type(value)) {
      case SQLITE_INTEGER: sqlite3_bind_int64(statement, i + 1, sqlite3_value_int64(value)); break;
      case SQLITE_TEXT:
        sqlite3_bind_text(statement, i + 1, (const char *)sqlite3_value_text(value),
                          sqlite3_value_bytes(value), SQLITE_STATIC);
        break;
      default: sqlite3_bind_null(statement, i + 1);
    }
  }
  if (sqlite3_step(statement) != SQLITE_DONE) fail("insert");
  sqlite3_reset(statement);
}

/* One source of rows, and where they go. */
typedef struct {
  const char *read, *write;
  sqlite3_stmt *in, *out;
  Held *held;
  int count, room, ahead;
} Flow;

/* Every flow yields the sequence first, then the values to insert. */
static Flow flows[] = {
  {.read = "SELECT i.sequence, a.* FROM row_image i CROSS JOIN asset a ON a.id = i.row_id "
           "WHERE i.sequence > ?1 ORDER BY i.sequence, i.ordinal"},
  {.read = "SELECT i.sequence, a.id, a.tag || ifnull(char(10) || a.serial_key, '') "
           "|| ifnull(char(10) || a.hostname_key, '') FROM row_image i CROSS JOIN asset a "
           "ON a.id = i.row_id WHERE i.sequence > ?1 ORDER BY i.sequence, i.ordinal",
   .write = "INSERT INTO asset_search (rowid, keys) VALUES (?1, ?2)"},
  {.read = "SELECT sequence, * FROM row_image WHERE sequence > ?1 ORDER BY sequence, ordinal",
   .write = "INSERT INTO row_image VALUES (?1, ?2, ?3, ?4, ?5)"},
  {.read = "SELECT sequence, * FROM journal WHERE sequence > ?1 ORDER BY sequence",
   .write = "INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"},
  {.read = "SELECT sequence, * FROM journal_touch WHERE sequence > ?1 ORDER BY sequence",
   .write = "INSERT INTO journal_touch VALUES (?1, ?2, ?3)"},
};
enum { FLOWS = sizeof flows / sizeof *flows };

static char *asset_insert(void) {
  static char sql[2048] = "INSERT INTO asset VALUES (?1";
  int columns = (int)number(from, "SELECT count(*) FROM pragma_table_info('asset')");
  for (int i = 2; i <= columns; i++) sprintf(sql + strlen(sql), ", ?%d", i);
  return strcat(sql, ")");
}

static void open_flows(sqlite3_int64 after) {
  flows[0].write = asset_insert();
  for (int f = 0; f < FLOWS; f++) {
    flows[f].in = prepare(from, flows[f].read);
    flows[f].out = prepare(db, flows[f].write);
    sqlite3_bind_int64(flows[f].in, 1, after);
    flows[f].ahead = sqlite3_step(flows[f].in) == SQLITE_ROW;
  }
}

/* Reads what the lines up to `last` wrote. The sequence column is not held. */
static void read_until(Flow *flow, sqlite3_int64 last) {
  while (flow->ahead && sqlite3_column_int64(flow->in, 0) <= last) {
    if (flow->count == flow->room) {
      flow->room = flow->room ? flow->room * 2 : CHUNK;
      flow->held = realloc(flow->held, flow->room * sizeof(Held));
    }
    Held *row = &flow->held[flow->count++];
    row->count = sqlite3_column_count(flow->in) - 1;
    for (int i = 0; i < row->count; i++)
      row->values[i] = sqlite3_value_dup(sqlite3_column_value(flow->in, i + 1));
    flow->ahead = sqlite3_step(flow->in) == SQLITE_ROW;
  }
}

/* The schema of the finished file, without the tables FTS5 makes by itself, and all that stood
   there before the first asset. */
static void begin_fresh(sqlite3_int64 before) {
  sqlite3_stmt *schema = prepare(from,
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
    "AND NOT EXISTS (SELECT 1 FROM sqlite_master v WHERE v.sql LIKE 'CREATE VIRTUAL%' "
    "AND sqlite_master.name LIKE v.name || '_%') ORDER BY rowid");
  run("BEGIN");
  while (sqlite3_step(schema) == SQLITE_ROW) run((const char *)sqlite3_column_text(schema, 2));
  sqlite3_reset(schema);
  while (sqlite3_step(schema) == SQLITE_ROW) {
    const char *name = (const char *)sqlite3_column_text(schema, 1);
    const char *sql = (const char *)sqlite3_column_text(schema, 2);
    if (strncmp(sql, "CREATE TABLE", 12) || !strcmp(name, "asset")) continue;
    int journal = !strcmp(name, "journal") || !strcmp(name, "journal_touch") || !strcmp(name, "row_image");
    char copy[512];
    snprintf(copy, sizeof copy, "INSERT INTO main.\"%s\" SELECT * FROM old.\"%s\"", name, name);
    if (journal) snprintf(copy + strlen(copy), 64, " WHERE sequence <= %lld", before);
    run(copy);
  }
  sqlite3_finalize(schema);
  run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE); DETACH old");
}

static void open_both(const char *finished, const char *fresh) {
  if (sqlite3_open_v2(finished, &from, SQLITE_OPEN_READONLY, 0)) fail(finished);
  if (sqlite3_open(fresh, &db)) fail(fresh);
  char attach[4096];
  snprintf(attach, sizeof attach, "ATTACH '%s' AS old", finished);
  run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
  run("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000; PRAGMA secure_delete = ON");
  run(attach);
}

static int write_all(void) {
  sqlite3_int64 first = number(from, "SELECT min(sequence) FROM row_image WHERE table_name = 'asset'");
  sqlite3_int64 last = number(from, "SELECT max(sequence) FROM journal");
  if (number(from, "SELECT count(*) FROM row_image WHERE table_name != 'asset' AND sequence > "
                   "(SELECT min(sequence) FROM row_image WHERE table_name = 'asset')"))
    fail("the finished registry holds other rows after the first asset");
  begin_fresh(first - 1);
  open_flows(first - 1);
  sqlite3_stmt *count = prepare(db, "INSERT INTO id_counter (kind, next) VALUES ('asset', ?1) "
    "ON CONFLICT (kind) DO UPDATE SET next = excluded.next WHERE excluded.next > id_counter.next");
  double seconds = 0;
  for (sqlite3_int64 start = first; start <= last; start += CHUNK) {
    sqlite3_int64 end = start + CHUNK - 1;
    for (int f = 0; f < FLOWS; f++) read_until(&flows[f], end);
    double began = now();
    run("BEGIN IMMEDIATE");
    /* Line by line, as they came: the asset, its keys, its image, the line, its touches. */
    int at[FLOWS] = {0};
    for (int line = 0; line < flows[3].count; line++) {
      for (int f = 0; f < FLOWS; f++)
        if (at[f] < flows[f].count) insert(flows[f].out, &flows[f].held[at[f]++]);
    }
    for (int f = 0; f < FLOWS; f++)
      while (at[f] < flows[f].count) insert(flows[f].out, &flows[f].held[at[f]++]);
    sqlite3_bind_int64(count, 1, sqlite3_value_int64(flows[0].held[flows[0].count - 1].values[0]) + 1);
    sqlite3_step(count);
    sqlite3_reset(count);
    run("COMMIT");
    seconds += now() - began;
    for (int f = 0; f < FLOWS; f++) {
      for (int i = 0; i < flows[f].count; i++) drop(&flows[f].held[i]);
      flows[f].count = 0;
    }
  }
  printf("%.6f\n", seconds);
  return 0;
}

/* FNV-1a over every value of a query's rows, and how many rows there were. */
static unsigned long long checksum(sqlite3 *on, const char *sql, sqlite3_int64 *rows) {
  sqlite3_stmt *statement = prepare(on, sql);
  unsigned long long hash = 1469598103934665603ULL;
  *rows = 0;
  while (sqlite3_step(statement) == SQLITE_ROW) {
    ++*rows;
    for (int i = 0; i < sqlite3_column_count(statement); i++) {
      const unsigned char *bytes = sqlite3_column_blob(statement, i);
      int length = sqlite3_column_bytes(statement, i);
      hash = (hash ^ sqlite3_column_type(statement, i)) * 1099511628211ULL;
      for (int b = 0; b < length; b++) hash = (hash ^ bytes[b]) * 1099511628211ULL;
    }
  }
  sqlite3_finalize(statement);
  return hash;
}

/* Whole tables are read in the order of their keys, which is the same in both files. */
static int verify_all(void) {
  int differ = 0;
  /* The search table keeps no text: its terms and in how many rows each stands are compared. */
  const char *terms = "CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'asset_search', 'row')";
  sqlite3_exec(from, terms, 0, 0, 0);
  sqlite3_exec(db, terms, 0, 0, 0);
  sqlite3_stmt *tables = prepare(from,
    "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE TABLE%' "
    "AND name NOT LIKE 'asset\\_search\\_%' ESCAPE '\\' UNION ALL SELECT 'terms'");
  while (sqlite3_step(tables) == SQLITE_ROW) {
    char sql[256];
    snprintf(sql, sizeof sql, "SELECT * FROM \"%s\"", sqlite3_column_text(tables, 0));
    sqlite3_int64 ours, theirs;
    unsigned long long mine = checksum(from, sql, &ours), other = checksum(db, sql, &theirs);
    if (mine == other && ours == theirs) continue;
    differ = 1;
    fprintf(stderr, "baseline: %s differs: %lld rows %llx, %lld rows %llx\n",
            sqlite3_column_text(tables, 0), ours, mine, theirs, other);
  }
  return differ;
}

int main(int count, char **arguments) {
  if (count != 4) {
    fprintf(stderr, "usage: baseline write|verify FINISHED FRESH\n");
    return 2;
  }
  open_both(arguments[2], arguments[3]);
  return strcmp(arguments[1], "verify") ? write_all() : verify_all();
}
