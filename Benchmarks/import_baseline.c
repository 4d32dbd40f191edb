/* What importing a file costs a C program that knows beforehand what comes of it.
 *
 *   import_baseline FILE finished.db fresh.db BASE   prints the seconds of the timed part
 *
 * Timed: the file is parsed with libxml2's SAX interface, every text looked at; then all rows, search
 * keys, row images, journal lines and touches that lines after BASE wrote in finished.db are inserted
 * into fresh.db, in their order, in one transaction, under the program's own settings. They are read
 * into memory beforehand, which is not timed.
 */
#include <libxml/parser.h>
#include <string.h>

#include "baseline.h"

enum { MAX_FLOWS = 96, MAX_VALUES = 64 };

static unsigned long long text_sum;

/* Parsing. */

static void characters(void *context, const xmlChar *text, int length) {
  (void)context;
  for (int i = 0; i < length; i++) text_sum = text_sum * 31 + text[i];
}

static void start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                  int namespaces, const xmlChar **declared, int attributes, int defaulted,
                  const xmlChar **values) {
  (void)context, (void)prefix, (void)uri, (void)namespaces, (void)declared, (void)defaulted;
  (void)values;
  text_sum += name[0] + attributes;
}

static double parse(const char *path) {
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = start;
  handler.characters = characters;
  double began = now();
  if (xmlSAXUserParseFile(&handler, 0, path)) fail(path);
  return now() - began;
}

/* Rows held in memory between reading and writing. */

typedef struct {
  sqlite3_int64 sequence;
  int count;
  sqlite3_value **values;
} Held;

typedef struct {
  sqlite3_stmt *out;
  Held *rows;
  int count, room, at;
} Flow;

static Flow flows[MAX_FLOWS];
static int flow_count;

static void add_flow(const char *read, const char *write, sqlite3_int64 base) {
  if (flow_count == MAX_FLOWS) fail("too many tables");
  Flow *flow = &flows[flow_count++];
  flow->out = prepare(db, write);
  sqlite3_stmt *in = prepare(from, read);
  sqlite3_bind_int64(in, 1, base);
  while (sqlite3_step(in) == SQLITE_ROW) {
    if (flow->count == flow->room) {
      flow->room = flow->room ? flow->room * 2 : 1024;
      flow->rows = realloc(flow->rows, flow->room * sizeof(Held));
    }
    Held *row = &flow->rows[flow->count++];
    row->sequence = sqlite3_column_int64(in, 0);
    row->count = sqlite3_column_count(in) - 1;
    row->values = malloc(row->count * sizeof *row->values);
    for (int i = 0; i < row->count; i++)
      row->values[i] = sqlite3_value_dup(sqlite3_column_value(in, i + 1));
  }
  sqlite3_finalize(in);
}

static void insert(Flow *flow) {
  Held *row = &flow->rows[flow->at++];
  for (int i = 0; i < row->count; i++) sqlite3_bind_value(flow->out, i + 1, row->values[i]);
  if (sqlite3_step(flow->out) != SQLITE_DONE) fail("insert");
  sqlite3_reset(flow->out);
}

static char *places(const char *table, int columns) {
  static char sql[4096];
  snprintf(sql, sizeof sql, "INSERT INTO \"%s\" VALUES (?1", table);
  for (int i = 2; i <= columns; i++) sprintf(sql + strlen(sql), ", ?%d", i);
  return strcat(sql, ")");
}

/* Every table of the state, then the search keys and the journal. */
static void read_flows(sqlite3_int64 base) {
  sqlite3_stmt *tables = prepare(from,
    "SELECT m.name, (SELECT count(*) FROM pragma_table_info(m.name)) FROM sqlite_master m "
    "WHERE m.type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = "
    "'revision') ORDER BY m.rowid");
  while (sqlite3_step(tables) == SQLITE_ROW) {
    const char *name = (const char *)sqlite3_column_text(tables, 0);
    char read[1024];
    snprintf(read, sizeof read,
             "SELECT i.sequence, t.* FROM row_image i CROSS JOIN \"%s\" t ON t.id = i.row_id "
             "WHERE i.sequence > ?1 AND i.table_name = '%s' AND i.before IS NULL "
             "ORDER BY i.sequence, i.ordinal", name, name);
    add_flow(read, places(name, sqlite3_column_int(tables, 1)), base);
  }
  sqlite3_finalize(tables);
  add_flow("SELECT i.sequence, a.id, a.tag || ifnull(char(10) || a.serial_key, '') "
           "|| ifnull(char(10) || a.hostname_key, '') FROM row_image i CROSS JOIN asset a "
           "ON a.id = i.row_id WHERE i.sequence > ?1 AND i.table_name = 'asset' "
           "AND i.before IS NULL ORDER BY i.sequence, i.ordinal",
           "INSERT INTO asset_search (rowid, keys) VALUES (?1, ?2)", base);
  add_flow("SELECT sequence, * FROM row_image WHERE sequence > ?1 ORDER BY sequence, ordinal",
           places("row_image", 5), base);
  add_flow("SELECT sequence, * FROM journal WHERE sequence > ?1 ORDER BY sequence",
           places("journal", 7), base);
  add_flow("SELECT sequence, * FROM journal_touch WHERE sequence > ?1 ORDER BY sequence",
           places("journal_touch", 3), base);
}

static void make_fresh(void) {
  sqlite3_stmt *schema = prepare(from,
    "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
    "AND NOT EXISTS (SELECT 1 FROM sqlite_master v WHERE v.sql LIKE 'CREATE VIRTUAL%' "
    "AND sqlite_master.name LIKE v.name || '_%') ORDER BY rowid");
  run("BEGIN");
  while (sqlite3_step(schema) == SQLITE_ROW) run((const char *)sqlite3_column_text(schema, 0));
  sqlite3_finalize(schema);
  run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)");
}

int main(int count, char **arguments) {
  if (count != 5) {
    fprintf(stderr, "usage: import_baseline FILE FINISHED FRESH BASE\n");
    return 2;
  }
  if (sqlite3_open_v2(arguments[2], &from, SQLITE_OPEN_READONLY, 0)) fail(arguments[2]);
  if (sqlite3_open(arguments[3], &db)) fail(arguments[3]);
  /* What stood there before is not copied, so that rows may refer to what is not there. */
  run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF");
  run("PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000; PRAGMA secure_delete = ON");
  make_fresh();
  read_flows(atoll(arguments[4]));
  double seconds = parse(arguments[1]);
  double began = now();
  run("BEGIN IMMEDIATE");
  sqlite3_int64 last = 0;
  for (int f = 0; f < flow_count; f++)
    if (flows[f].count && flows[f].rows[flows[f].count - 1].sequence > last)
      last = flows[f].rows[flows[f].count - 1].sequence;
  for (sqlite3_int64 line = atoll(arguments[4]) + 1; line <= last; line++)
    for (int f = 0; f < flow_count; f++)
      while (flows[f].at < flows[f].count && flows[f].rows[flows[f].at].sequence <= line)
        insert(&flows[f]);
  run("COMMIT");
  seconds += now() - began;
  printf("%.6f\n", seconds);
  return text_sum == 0;
}
