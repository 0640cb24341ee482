#include "cli/option_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

constexpr std::string_view filters_moves = " routine plan break why list ";
constexpr std::string_view makes_sessions = " routine plan why ";
constexpr std::string_view takes_moves = " routine plan break why ";
constexpr std::string_view prints_pages = " routine break ";
constexpr std::string_view prints_sheets = " list show why advice catalog verify ";
constexpr std::string_view prints = " routine plan break list show why advice catalog verify ";
constexpr std::string_view writes =
    " routine plan break list show why advice catalog verify schema ";
constexpr std::string_view changes = " routine ";
constexpr std::string_view sheets = " routine plan ";
constexpr std::string_view shows_more = " routine plan break ";
constexpr std::string_view plans = " plan ";
constexpr std::string_view breaks = " break ";
constexpr std::string_view reads_catalogs =
    " routine plan break list show why advice schema catalog verify ";

constexpr std::array options{
    OptionRow{
        "--goal",
        'g',
        "LIST",
        Group::you,
        "general (default), posture, strength, muscle, endurance, relief; of several the "
        "first sets the dose",
        filters_moves},
    OptionRow{
        "--level",
        'l',
        "LEVEL",
        Group::you,
        "beginner (default): under 6 months of strength training; intermediate: up to 2 "
        "years; advanced: more",
        filters_moves},
    OptionRow{
        "--equipment",
        'e',
        "LIST",
        Group::you,
        "things you have, or a set of things; upperback list equipment names them all",
        filters_moves},
    OptionRow{
        "--caution",
        'c',
        "LIST",
        Group::you,
        "what to take care of; upperback list cautions names them all",
        filters_moves},
    OptionRow{
        "--age",
        0,
        "YEARS",
        Group::you,
        "16 to 110; from 65 on: other doses, more support",
        filters_moves},
    OptionRow{
        "--minutes",
        'm',
        "N",
        Group::session,
        "at most N minutes; a session is never stretched to reach them; of a break 1 to 12",
        takes_moves},
    OptionRow{"--moves", 0, "N", Group::session, "3 to 5 strengthening moves", makes_sessions},
    OptionRow{"--stretches", 0, "N", Group::session, "3 to 5 stretches", makes_sessions},
    OptionRow{"--with", 0, "LIST", Group::session, "use these moves", takes_moves},
    OptionRow{
        "--without",
        0,
        "LIST",
        Group::session,
        "leave out these moves, patterns, kinds of move or things",
        filters_moves},
    OptionRow{
        "--drop",
        0,
        "LIST",
        Group::session,
        "leave out these moves alone: others of their pattern stay",
        sheets},
    OptionRow{
        "--keep",
        0,
        "LIST",
        Group::session,
        "use as many of these moves as can be, whatever the points are",
        sheets},
    OptionRow{
        "--sessions", 0, "N", Group::session, "1 to 3 such sessions a week (default 2)", sheets},
    OptionRow{
        "--again",
        0,
        "LIST",
        Group::session,
        "another session of your week has these moves: others are preferred",
        sheets},
    OptionRow{
        "--stale",
        0,
        "LIST",
        Group::session,
        "the weeks before had these moves: others are preferred",
        sheets},
    OptionRow{"--bare", 0, "", Group::session, "only floor and wall", filters_moves},
    OptionRow{
        "--seed",
        0,
        "N",
        Group::session,
        "another session of nearly the same worth, 0 to 4294967295 (default 0)",
        takes_moves},
    OptionRow{
        "--strength",
        0,
        "",
        Group::session,
        "the daily block in place of a pause: a row, then pulls and posture moves, 2 to 12 minutes "
        "(default 10), once a day, 5 days a week",
        breaks},
    OptionRow{
        "--nth",
        0,
        "N",
        Group::session,
        "the Nth different break of a day, 1 to 12 (default 1, the best)",
        breaks},
    OptionRow{
        "--seated", 0, "", Group::session, "stay on the chair: --caution seated-only", breaks},
    OptionRow{
        "--standing", 0, "", Group::session, "stay on your feet: --caution standing-only", breaks},
    OptionRow{
        "--from",
        0,
        "FILE",
        Group::session,
        "make the session of a JSON file again, - is standard input; --swap, --with and --without "
        "change as little of it as can be",
        changes},
    OptionRow{
        "--swap",
        0,
        "OLD[=NEW]",
        Group::session,
        "with --from: another move in place of OLD, the best one or NEW",
        changes},
    OptionRow{
        "--matrix",
        0,
        "",
        Group::session,
        "show what the catalogue can answer: every goal, level, set of things and caution, solved",
        " catalog "},
    OptionRow{
        "--pairs",
        0,
        "",
        Group::session,
        "with --matrix: pairs of cautions too, which takes ten times as long",
        " catalog "},
    OptionRow{
        "--all",
        0,
        "",
        Group::session,
        "with catalog figure: the pictures of all moves on one page (HTML)",
        " catalog "},
    OptionRow{
        "--mono",
        0,
        "",
        Group::output,
        "with catalog figure: in black, white and grays, muscles hatched",
        " catalog "},
    OptionRow{
        "--muscles",
        0,
        "",
        Group::session,
        "with catalog figure: not the move but its muscles, from the front and from behind",
        " catalog "},
    OptionRow{"--weeks", 0, "N", Group::plan, "1 to 26 weeks (default 6)", plans},
    OptionRow{
        "--days",
        0,
        "LIST",
        Group::plan,
        "on these days of the week: mon,thu or Monday,Thursday; two days apart at least",
        plans},
    OptionRow{
        "--start",
        0,
        "DATE",
        Group::plan,
        "week 1 begins on YYYY-MM-DD, today, or the next day of a name, today included; without it "
        "the plan has days and no dates",
        plans},
    OptionRow{
        "--at",
        0,
        "HH:MM",
        Group::plan,
        "time of day of the sessions in a calendar; without it they take all day",
        plans},
    OptionRow{
        "--breaks", 0, "N", Group::plan, "1 to 12 breaks a workday, spread over --work", plans},
    OptionRow{
        "--break-every",
        0,
        "MINUTES",
        Group::plan,
        "a break every 20 to 60 minutes of --work",
        plans},
    OptionRow{
        "--work", 0, "HH:MM-HH:MM", Group::plan, "hours of work (default 09:00-17:30)", plans},
    OptionRow{
        "--daily-strength",
        0,
        "",
        Group::plan,
        "the first break of a workday is a block of strength; by itself, the only one",
        plans},
    OptionRow{"--force", 0, "", Group::plan, "keep days under 48 hours apart", plans},
    OptionRow{
        "--from",
        0,
        "FILE",
        Group::plan,
        "show a saved plan (JSON) again and choose nothing anew, - is standard input",
        plans},
    OptionRow{"--week", 0, "N", Group::output, "only this week", plans},
    OptionRow{
        "--session", 0, "ID", Group::output, "only this session: w3s2 is week 3, session 2", plans},
    OptionRow{
        "--on",
        0,
        "DATE",
        Group::output,
        "only what this day has, YYYY-MM-DD or today: its session, or that it is a day of rest",
        plans},
    OptionRow{"--next", 0, "", Group::output, "only the first session from today on", plans},
    OptionRow{
        "--format",
        'f',
        "NAME",
        Group::output,
        "text, markdown, json; without it the ending of FILE decides, else text",
        prints_sheets},
    OptionRow{
        "--format",
        'f',
        "NAME",
        Group::output,
        "text, markdown, html (a page to print and to follow along), json; without it the ending "
        "of FILE decides, else text",
        prints_pages},
    OptionRow{
        "--format",
        'f',
        "NAME",
        Group::output,
        "text, markdown, html (a page to print and to follow along), json, ndjson, csv, ics (a "
        "calendar); without it the ending of FILE decides, else text",
        plans},
    OptionRow{
        "--output",
        'o',
        "FILE",
        Group::output,
        "write to FILE, whole or not at all; - is standard output",
        writes},
    OptionRow{
        "--figures",
        0,
        "DIR",
        Group::output,
        "with Markdown: write the pictures of the moves into DIR (SVG) and link them",
        shows_more},
    OptionRow{"--paper", 0, "NAME", Group::output, "of a page: a4 (default) or letter", shows_more},
    OptionRow{
        "--compact",
        0,
        "",
        Group::output,
        "of a page: small print, so that a beginner's session has room on one sheet",
        shows_more},
    OptionRow{"--large", 0, "", Group::output, "of a page: large print", shows_more},
    OptionRow{
        "--mono",
        0,
        "",
        Group::output,
        "of a page: in black, white and grays, muscles hatched",
        shows_more},
    OptionRow{
        "--template",
        0,
        "FILE",
        Group::output,
        "of a page: FILE in place of the shell around it, for a letterhead; ours to start from: "
        "upperback schema page.html",
        shows_more},
    OptionRow{
        "--style",
        0,
        "FILE",
        Group::output,
        "of a page: FILE in place of its CSS; ours to start from: upperback schema page.css",
        shows_more},
    OptionRow{"--brief", 0, "", Group::output, "one line a move", sheets},
    OptionRow{"--why", 0, "", Group::output, "the reasons and points too", shows_more},
    OptionRow{
        "--sources", 0, "", Group::output, "the sources of every dose and move too", shows_more},
    OptionRow{
        "--details",
        0,
        "",
        Group::output,
        "muscles, sets and seconds too; of a break all steps",
        shows_more},
    OptionRow{
        "--catalog",
        0,
        "DIR",
        Group::output,
        "lay a folder of your own moves and rules over the built-in ones; may be given again, "
        "the later wins",
        reads_catalogs},
    OptionRow{
        "--width",
        0,
        "COLUMNS",
        Group::output,
        "40 to 200 columns of text (default: the terminal, else 80)",
        prints},
    OptionRow{"--color", 0, "WHEN", Group::output, "auto (default), always, never", prints},
    OptionRow{
        "--help",
        'h',
        "",
        Group::output,
        "the page of the command",
        " routine plan break list show why advice schema catalog verify help "},
};

constexpr std::array commands{
    CommandRow{"routine", "", "make one session; also when no command is named", page_formats},
    CommandRow{
        "plan",
        "",
        "make several weeks of sessions: on which days, with doses that grow; as a sheet, a "
        "calendar or a table, all of it or what a day has",
        "text, markdown, html, json, ndjson, csv, ics"},
    CommandRow{
        "break",
        "",
        "a pause at the desk without load, 1 to 5 minutes (default 2), as often as you like; with "
        "--strength the daily block of strengthening",
        page_formats},
    CommandRow{
        "list",
        "[TOPIC]",
        "one line each: moves (default), goals, equipment, cautions, muscles, levels, "
        "patterns, rules, sources; the options filter moves"},
    CommandRow{"show", "ID|NAME", "one move, all that is known of it"},
    CommandRow{
        "why",
        "ID|NAME",
        "why a move is in the session that the options ask for, or why not: what refuses it, or "
        "what "
        "it would cost, and what would bring it in"},
    CommandRow{
        "advice",
        "[CAUTION]",
        "the stop signs, when to see a doctor, the pain rule, the questions before starting; "
        "with a caution, what it adds and changes"},
    CommandRow{
        "catalog",
        "check [DIR] | figure ID",
        "check the built-in catalogue, or a folder laid over it: every problem and remark, and "
        "with --matrix what it can answer; or draw the picture of a move (SVG), with --all of "
        "every move"},
    CommandRow{
        "verify",
        "FILE|-",
        "check a session in JSON, ours or one written or changed by hand: what does not hold, each "
        "with its place in the file; - is standard input"},
    CommandRow{
        "schema",
        "NAME",
        "the JSON Schema of a session: routine; of a break: break; of what says why there is none: "
        "shortfall; of what "
        "why answers: why; of what verify finds: verification; or of the files of a catalogue, "
        "with "
        "its words: catalog; or what a printed page is made with: page.html, page.css"},
    CommandRow{"help", "[COMMAND]", "the page of a command"},
};

struct Meant {
    std::string_view typed{};
    std::string_view answer{};
};

constexpr std::array meanings{
    Meant{"--avoid", "a body part or condition is --caution, a move or thing is --without"},
    Meant{"--begin", "did you mean --start"},
    Meant{"--calendar", "did you mean --format ics"},
    Meant{"--catalogue", "did you mean --catalog"},
    Meant{"--cautions", "did you mean --caution"},
    Meant{"--date", "the first day of a plan is --start, the day to show is --on"},
    Meant{"--duration", "did you mean --minutes"},
    Meant{"--exclude", "did you mean --without"},
    Meant{"--exercises", "did you mean --moves"},
    Meant{"--goals", "did you mean --goal"},
    Meant{"--injury", "did you mean --caution"},
    Meant{"--html", "did you mean --format html"},
    Meant{"--json", "did you mean --format json"},
    Meant{"--length", "did you mean --minutes"},
    Meant{"--limitation", "did you mean --caution"},
    Meant{"--markdown", "did you mean --format markdown"},
    Meant{"--no-floor", "did you mean --caution floor"},
    Meant{"--load", "did you mean --from"},
    Meant{"--random", "did you mean --seed"},
    Meant{"--replace", "did you mean --swap"},
    Meant{"--time", "did you mean --minutes"},
    Meant{"--today", "did you mean --on today"},
    Meant{"--weekdays", "did you mean --days"},
};

} // namespace

std::span<const OptionRow> option_rows()
{
    return options;
}

std::span<const CommandRow> command_rows()
{
    return commands;
}

std::string form_of(std::string_view command)
{
    const auto row = std::ranges::find(commands, command, &CommandRow::name);
    if (row == commands.end()) {
        return {};
    }
    const std::string operand = row->operand.empty() ? "" : fmt::format(" {}", row->operand);
    return fmt::format("upperback {}{} [OPTIONS]", row->name, operand);
}

std::string_view formats_of(std::string_view command)
{
    const auto row = std::ranges::find(commands, command, &CommandRow::name);
    return row == commands.end() ? sheet_formats : row->formats;
}

bool takes(std::string_view command, const OptionRow& option)
{
    return option.commands.find(fmt::format(" {} ", command)) != std::string_view::npos;
}

std::string_view meant_option(std::string_view name)
{
    const auto found = std::ranges::find(meanings, name, &Meant::typed);
    return found == meanings.end() ? std::string_view{} : found->answer;
}

} // namespace upperback
