#include "cli/help.hpp"
#include "cli/option_table.hpp"
#include "cli/parse_options.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace upperback {
namespace {

using Texts = std::vector<std::string>;

Texts with_plan(Texts arguments)
{
    arguments.insert(arguments.begin(), "plan");
    return arguments;
}

PlanCommand plan(const Texts& arguments)
{
    return std::get<PlanCommand>(parse_options(with_plan(arguments)).command);
}

Format format(const Texts& arguments)
{
    return parse_options(with_plan(arguments)).format;
}

std::string message_of(const Texts& arguments)
{
    try {
        parse_options(arguments);
    } catch (const UsageError& error) {
        return error.what();
    }
    return "no error";
}

std::string message(const Texts& arguments)
{
    return message_of(with_plan(arguments));
}

} // namespace

TEST_CASE("plan options: without a word nothing is said")
{
    const PlanCommand command = plan({});
    CHECK(!command.plan.weeks.has_value());
    CHECK(!command.plan.sessions.has_value());
    CHECK(command.plan.days.empty());
    CHECK(!command.plan.start.has_value());
    CHECK(!command.plan.breaks.has_value());
    CHECK(!command.plan.force);
    CHECK(!command.from.has_value());
    CHECK(!command.view.week.has_value());
    CHECK(!command.view.next);
    CHECK(!command.brief);
}

TEST_CASE("plan options: weeks and days and dates")
{
    const PlanCommand command = plan(
        {"--weeks",
         "8",
         "--sessions",
         "2",
         "--days",
         "Tuesday,Thursday",
         "--start",
         "today",
         "--at",
         "07:30",
         "--force"}
    );
    CHECK(command.plan.weeks == 8);
    CHECK(command.plan.sessions == 2);
    CHECK(command.plan.days == Texts{"Tuesday", "Thursday"});
    CHECK(command.plan.start == "today");
    CHECK(command.plan.at == "07:30");
    CHECK(command.plan.force);
    CHECK(plan({"--days", "mon", "--days", "thu"}).plan.days == Texts{"mon", "thu"});
}

TEST_CASE("plan options: breaks")
{
    const PlanCommand command =
        plan({"--breaks", "3", "--work", "08:00-16:00", "--daily-strength"});
    CHECK(command.plan.breaks == 3);
    CHECK(command.plan.work == "08:00-16:00");
    CHECK(command.plan.daily_strength);
    CHECK(plan({"--break-every", "30"}).plan.break_every == 30);
}

TEST_CASE("plan options: what its sessions are asked for")
{
    const PlanCommand command = plan(
        {"-g",
         "posture",
         "-e",
         "band",
         "-c",
         "neck",
         "-m",
         "30",
         "--moves",
         "4",
         "--seed",
         "7",
         "--bare",
         "--without",
         "grip"}
    );
    CHECK(command.plan.session.goals == Texts{"posture"});
    CHECK(command.plan.session.equipment == Texts{"band"});
    CHECK(command.plan.session.cautions == Texts{"neck"});
    CHECK(command.plan.session.minutes == 30);
    CHECK(command.plan.session.moves == 4);
    CHECK(command.plan.session.seed == 7);
    CHECK(command.plan.session.bare);
    CHECK(command.plan.session.without == Texts{"grip"});
}

TEST_CASE("plan options: what is shown of it")
{
    CHECK(plan({"--week", "3"}).view.week == 3);
    CHECK(plan({"--session", "w3s2"}).view.session == "w3s2");
    CHECK(plan({"--on", "today"}).view.on == "today");
    CHECK(plan({"--next"}).view.next);
    const PlanCommand command = plan({"--brief", "--why", "--sources", "--details"});
    CHECK(command.brief);
    CHECK(command.why);
    CHECK(command.sources);
    CHECK(command.details);
}

TEST_CASE("plan options: numbers are whole, and their range is not known here")
{
    CHECK(plan({"--weeks", "0"}).plan.weeks == 0);
    CHECK(plan({"--weeks", "200"}).plan.weeks == 200);
    CHECK(
        message({"--weeks", "six"}) == "--weeks: six is no whole number; write it in digits, as 6"
    );
    CHECK(message({"--week=-1"}) == "--week: -1 is no whole number; write it in digits, as 6");
    CHECK(message({"--breaks", "1.5"}).starts_with("--breaks: 1.5 is no whole number"));
    CHECK(
        message({"--weeks", "99999999999"}) ==
        "--weeks: 99999999999 is far too great; upperback help plan says how many"
    );
    CHECK(message({"--weeks", "6", "--weeks", "8"}) == "--weeks: given 2 times; once is enough");
    CHECK(message({"--start"}) == "--start: a value is missing");
}

TEST_CASE("plan options: a word too many is the rest of a list")
{
    CHECK(
        message({"--days", "mon", "thu"}) ==
        "thu: not expected here; lists are separated by commas without spaces"
    );
    CHECK(
        message({"six"}) == "six: not expected here; lists are separated by commas without spaces"
    );
    CHECK(message({"--days", "mon,"}) == "--days: an empty word; name one or leave the option out");
}

TEST_CASE("plan options: a saved plan takes no word of a request")
{
    CHECK(plan({"--from", "plan.json"}).from == "plan.json");
    CHECK(plan({"--from", "-", "--week", "3", "--brief"}).view.week == 3);
    CHECK(plan({"--from", "-", "--on", "today", "-f", "json"}).view.on == "today");
    const std::string beside =
        ": not beside --from, whose file holds the request; change it there, or leave --from out";
    for (const std::string option :
         {"--weeks",
          "--sessions",
          "--days",
          "--start",
          "--at",
          "--breaks",
          "--break-every",
          "--work",
          "--goal",
          "--with",
          "--without",
          "--seed"}) {
        CAPTURE(option);
        CHECK(message({"--from", "plan.json", option, "1"}) == option + beside);
    }
    CHECK(message({"--from", "plan.json", "--force"}) == "--force" + beside);
    CHECK(message({"--from", "plan.json", "--daily-strength"}) == "--daily-strength" + beside);
    CHECK(message({"--from", ""}) == "--from: an empty name; name one or leave the option out");
}

TEST_CASE("plan options: formats of its own")
{
    CHECK(format({}) == Format::text);
    CHECK(format({"-f", "ics"}) == Format::ics);
    CHECK(format({"-f", "CSV"}) == Format::csv);
    CHECK(format({"-f", "ndjson"}) == Format::ndjson);
    CHECK(format({"-f", "md"}) == Format::markdown);
    CHECK(format({"-o", "plan.ics"}) == Format::ics);
    CHECK(format({"-o", "plan.csv"}) == Format::csv);
    CHECK(format({"-o", "plan.ndjson"}) == Format::ndjson);
    CHECK(format({"-o", "plan.json"}) == Format::json);
    CHECK(format({"-o", "plan.ics", "-f", "text"}) == Format::text);
    CHECK(format({"-o", "my.csv/plan"}) == Format::text);
    CHECK(
        message({"-f", "xml"}) ==
        "xml: no such format; all: text, markdown, html, json, ndjson, csv, ics"
    );
    CHECK(
        message({"-o", "plan.pdf"}) ==
        "plan.pdf: no format for .pdf; name one with --format: text, "
        "markdown, html, json, ndjson, csv, ics"
    );
}

TEST_CASE("plan options: the other commands say which formats they take")
{
    for (const std::string name : {"ics", "csv", "ndjson"}) {
        CHECK(
            message_of({"-f", name}) ==
            name + ": not a format of routine; all: text, markdown, html, json"
        );
        CHECK(
            message_of({"list", "-f", name}) ==
            name + ": not a format of list; all: text, markdown, json"
        );
        CHECK(
            message_of({"-o", "sheet." + name}) ==
            "sheet." + name + ": no format for ." + name +
                "; name one with --format: text, markdown, html, json"
        );
    }
}

TEST_CASE("plan options: every format has a name in the lists and every name is one")
{
    std::set<std::string> named;
    for (const CommandRow& command : command_rows()) {
        std::string list{formats_of(command.name)};
        for (std::size_t at = 0; at < list.size();) {
            const std::size_t comma = std::min(list.find(", ", at), list.size());
            named.insert(list.substr(at, comma - at));
            at = comma + 2;
        }
    }
    for (const auto& format : spelling::formats) {
        CAPTURE(format.text);
        CHECK(named.erase(std::string{format.text}) == 1);
    }
    CHECK(named.empty());
}

TEST_CASE("plan options: options of other commands and other programs")
{
    CHECK(message({"--swap", "band-row"}) == "--swap: not an option of plan");
    CHECK(message_of({"--weeks", "6"}) == "--weeks: not an option of routine");
    CHECK(message({"--weks", "6"}) == "--weks: no such option; did you mean --weeks");
    CHECK(message({"--date", "today"}).ends_with("is --start, the day to show is --on"));
    CHECK(message({"--calendar"}) == "--calendar: no such option; did you mean --format ics");
}

TEST_CASE("plan options: no command takes two rows of one name")
{
    for (const CommandRow& command : command_rows()) {
        std::set<std::string_view> names;
        for (const OptionRow& option : option_rows()) {
            CAPTURE(command.name);
            CAPTURE(option.name);
            CHECK((!takes(command.name, option) || names.insert(option.name).second));
        }
    }
}

TEST_CASE("plan options: the page of the command has a part of its own")
{
    const std::string page = help_page("plan");
    CHECK(page.starts_with("Usage: upperback plan [OPTIONS]\n"));
    CHECK(page.find("\nPlan:\n") != std::string::npos);
    CHECK(page.find("  --weeks N ") != std::string::npos);
    CHECK(page.find("a calendar)") != std::string::npos);
    CHECK(help_page("routine").find("\nPlan:\n") == std::string::npos);
    CHECK(
        first_help_page().find("upperback plan -e band --weeks 6 --days mon,thu\n") !=
        std::string::npos
    );
}

} // namespace upperback
