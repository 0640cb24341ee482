#include "cli/parse_options.hpp"

#include "cli/catalog_options.hpp"
#include "cli/operands.hpp"
#include "cli/option_table.hpp"
#include "cli/page_options.hpp"
#include "cli/parsed.hpp"
#include "cli/plan_options.hpp"
#include "cli/saved_options.hpp"
#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace upperback {
namespace {

[[noreturn]] void unknown_option(const std::string& typed, std::string_view command)
{
    const std::string name = typed.substr(0, typed.find('='));
    const std::string_view meant = meant_option(name);
    if (!meant.empty()) {
        throw UsageError(fmt::format("{}: no such option; {}", shown_word(name), meant));
    }
    std::vector<std::string_view> names;
    for (const OptionRow& option : option_rows()) {
        if (option.name == name) {
            throw UsageError(fmt::format("{}: not an option of {}", name, command));
        }
        if (takes(command, option)) {
            names.push_back(option.name);
        }
    }
    const std::string_view near = nearest(name, names);
    throw UsageError(
        near.empty()
            ? fmt::format("{}: no such option; all: upperback help {}", shown_word(name), command)
            : fmt::format("{}: no such option; did you mean {}", shown_word(name), near)
    );
}

// CLI11 leaves what it does not know; after `--` all are operands.
void take_rest(Parsed& parsed, const std::vector<std::string>& rest, std::string_view command)
{
    bool only_operands = false;
    for (const std::string& word : rest) {
        if (!only_operands && word == "--") {
            only_operands = true;
        } else if (!only_operands && word.size() > 1 && word.front() == '-') {
            unknown_option(word, command);
        } else {
            parsed.operands.push_back(word);
        }
    }
}

Parsed parse_with_cli11(std::string_view command, std::span<const std::string> arguments)
{
    Parsed parsed;
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    for (const OptionRow& option : option_rows()) {
        if (!takes(command, option)) {
            continue;
        }
        std::string name{option.name};
        if (option.letter != 0) {
            name = fmt::format("-{},{}", option.letter, option.name);
        }
        if (option.argument.empty()) {
            app.add_flag(name, parsed.flags[std::string{option.name}]);
        } else {
            app.add_option(name, parsed.values[std::string{option.name}])->allow_extra_args(false);
        }
    }
    // CLI11 takes the arguments from the back.
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        app.parse(reversed);
    } catch (const CLI::ArgumentMismatch& mismatch) {
        const std::string what = mismatch.what();
        throw UsageError(
            fmt::format("{}: a value is missing", what.substr(0, what.find_first_of(": ")))
        );
    } catch (const CLI::ParseError& error) {
        throw UsageError(error.what());
    }
    take_rest(parsed, app.remaining(), command);
    return parsed;
}

// Under 16 the answer is another one than for a number that is out of range.
std::optional<int> age_of(const Parsed& parsed)
{
    constexpr int youngest = 16;
    constexpr int oldest = 110;
    const auto word = word_of_option(parsed, "--age");
    const long long years = word ? whole_number(*word, oldest) : youngest;
    if (years >= 0 && years < youngest) {
        throw UsageError("--age: made for adults; under 16, train with a coach");
    }
    return small_number(parsed, "--age", youngest, oldest);
}

RequestWords request_of(const Parsed& parsed)
{
    constexpr int longest = 240;
    RequestWords request{
        .goals = list_of(parsed, "--goal"),
        .level = word_of_option(parsed, "--level"),
        .equipment = list_of(parsed, "--equipment"),
        .cautions = list_of(parsed, "--caution"),
        .with = list_of(parsed, "--with"),
        .without = list_of(parsed, "--without"),
        .drop = list_of(parsed, "--drop"),
        .keep = list_of(parsed, "--keep"),
        .again = list_of(parsed, "--again"),
        .stale = list_of(parsed, "--stale"),
        .minutes = small_number(parsed, "--minutes", 1, longest),
        .moves = small_number(parsed, "--moves", 3, 5),
        .stretches = small_number(parsed, "--stretches", 3, 5),
        .bare = parsed.flag("--bare"),
    };
    request.age = age_of(parsed);
    const auto seed = number_of(parsed, "--seed", 0, std::numeric_limits<std::uint32_t>::max());
    request.seed = static_cast<std::uint32_t>(seed.value_or(0));
    return request;
}

std::optional<std::string> optional_operand(const Parsed& parsed)
{
    return parsed.operands.empty() ? std::nullopt : std::optional{parsed.operands.front()};
}

Command list_command(const Parsed& parsed)
{
    const RequestWords request = request_of(parsed);
    const auto filters = [](const auto& entry) {
        return entry.first != "--format" && entry.first != "--output" &&
               entry.first != "--catalog" && entry.first != "--width" && entry.first != "--color" &&
               !entry.second.empty();
    };
    return ListCommand{
        .topic = optional_operand(parsed).value_or("moves"),
        .request = request,
        .filtered = std::ranges::any_of(parsed.values, filters) || request.bare};
}

Command routine_command(const Parsed& parsed)
{
    RoutineCommand command{
        .request = request_of(parsed),
        .brief = parsed.flag("--brief"),
        .why = parsed.flag("--why"),
        .sources = parsed.flag("--sources"),
        .details = parsed.flag("--details"),
    };
    command.request.sessions = unbounded_number(parsed, "--sessions");
    read_saved_options(
        command, word_of_option(parsed, "--from"), list_of(parsed, "--swap"), given_options(parsed)
    );
    return command;
}

Command plan_command(const Parsed& parsed)
{
    PlanCommand command = plan_options(parsed);
    command.plan.session = request_of(parsed);
    return command;
}

// A break takes its position as an option of its own.
void add_position(RequestWords& request, const Parsed& parsed)
{
    const bool seated = parsed.flag("--seated");
    const bool standing = parsed.flag("--standing");
    if (seated && standing) {
        throw UsageError("--seated: not beside --standing; name one, or neither for both");
    }
    if (seated || standing) {
        request.cautions.emplace_back(seated ? "seated-only" : "standing-only");
    }
}

Command break_command(const Parsed& parsed)
{
    constexpr int most_minutes = 12;
    constexpr int most_a_day = 12;
    small_number(parsed, "--minutes", 1, most_minutes);
    BreakCommand command{
        .request = request_of(parsed),
        .kind = parsed.flag("--strength") ? BreakKind::strength : BreakKind::desk,
        .why = parsed.flag("--why"),
        .sources = parsed.flag("--sources"),
        .details = parsed.flag("--details"),
    };
    add_position(command.request, parsed);
    const auto nth = small_number(parsed, "--nth", 1, most_a_day);
    if (nth && command.kind == BreakKind::strength) {
        throw UsageError(
            "--nth: not beside --strength, for the block is done once a day; another one: --seed N"
        );
    }
    command.nth = nth.value_or(1);
    return command;
}

// Those that take the name of a move.
Command move_command(std::string_view name, const Parsed& parsed)
{
    const std::string missing =
        fmt::format("name a move: upperback {} ID|NAME; all: upperback list", name);
    std::string move = operand_of(parsed.operands, name, missing);
    std::vector<std::string> more = operands_behind_the_first(parsed.operands);
    if (name == "show") {
        return ShowCommand{.move = std::move(move), .more = std::move(more)};
    }
    return WhyCommand{
        .move = std::move(move), .more = std::move(more), .request = request_of(parsed)};
}

Command advice_command(const Parsed& parsed)
{
    return AdviceCommand{
        .caution = optional_operand(parsed), .more = operands_behind_the_first(parsed.operands)};
}

// Those that take one word and no more.
Command plain_command(std::string_view name, const Parsed& parsed)
{
    refuse_operands(parsed.operands, name, 1);
    if (name == "list") {
        return list_command(parsed);
    }
    if (name == "verify") {
        return VerifyCommand{
            .file = operand_of(
                parsed.operands, name, "name a file: upperback verify FILE; - is standard input"
            )};
    }
    if (name == "schema") {
        return SchemaCommand{
            .name = operand_of(parsed.operands, name, "name a schema: upperback schema routine")};
    }
    return HelpCommand{.command = optional_operand(parsed).value_or("")};
}

// `is_named`: the command line begins with the command.
Command command_of(std::string_view name, bool is_named, const Parsed& parsed)
{
    if (parsed.flag("--help")) {
        return HelpCommand{.command = std::string{name}};
    }
    if (name == "catalog") {
        return catalog_command(parsed);
    }
    if (name == "show" || name == "why") {
        return move_command(name, parsed);
    }
    if (name == "advice") {
        return advice_command(parsed);
    }
    if (name == "routine") {
        refuse_operands_of_routine(parsed.operands, is_named);
        return routine_command(parsed);
    }
    if (name == "plan") {
        refuse_operands_of_routine(parsed.operands, true);
        return plan_command(parsed);
    }
    if (name == "break") {
        refuse_operands(parsed.operands, name, 0);
        return break_command(parsed);
    }
    return plain_command(name, parsed);
}

std::optional<Format> format_named(std::string_view word)
{
    const std::string id = as_id(word);
    if (id == "md") {
        return Format::markdown;
    }
    return id == "htm" ? std::optional{Format::html} : word_of<Format>(id);
}

// The word of a format that the command does not take may belong to another command.
Format taken_format(const std::string& word, std::string_view command)
{
    const auto format = format_named(word);
    const std::string_view all = formats_of(command);
    if (!format) {
        throw UsageError(fmt::format("{}: no such format; all: {}", shown_word(word), all));
    }
    if (!has_word(all, text_of(*format))) {
        throw UsageError(
            fmt::format("{}: not a format of {}; all: {}", shown_word(word), command, all)
        );
    }
    return *format;
}

// The ending of a file says its format; an ending that belongs to no format means text, but not one
// that promises something else.
Format format_of(const Parsed& parsed, const std::string& output, std::string_view command)
{
    if (const auto named = word_of_option(parsed, "--format")) {
        return taken_format(*named, command);
    }
    const auto slash = output.find_last_of('/');
    const auto dot = output.find_last_of('.');
    if (dot == std::string::npos || (slash != std::string::npos && dot < slash)) {
        return Format::text;
    }
    const std::string ending = as_id(output.substr(dot + 1));
    const std::string_view all = formats_of(command);
    const auto format = format_named(ending);
    constexpr std::array<std::string_view, 2> foreign{"pdf", "docx"};
    const bool is_foreign = std::ranges::find(foreign, ending) != foreign.end();
    if (is_foreign || (format && !has_word(all, text_of(*format)))) {
        throw UsageError(fmt::format(
            "{}: no format for .{}; name one with --format: {}", shown_word(output), ending, all
        ));
    }
    return format.value_or(Format::text);
}

// Only Markdown links files that stand beside it.
std::string figures_of(const Parsed& parsed, Format format)
{
    const auto folder = word_of_option(parsed, "--figures");
    if (folder && format != Format::markdown) {
        throw UsageError(
            "--figures: goes with Markdown; add --format markdown, or end the name of --output in "
            ".md"
        );
    }
    return folder.value_or("");
}

// A name is shown in messages and on sheets: what a terminal would obey stays out of both.
void refuse_odd_name(std::string_view option, const std::string& name)
{
    if (name.empty()) {
        throw UsageError(fmt::format("{}: an empty name; name one or leave the option out", option)
        );
    }
    if (!is_utf8(name) || has_control_characters(name)) {
        throw UsageError(fmt::format("{}: a name with control characters; choose another", option));
    }
}

ColorChoice color_of(const Parsed& parsed)
{
    const std::string when = word_of_option(parsed, "--color").value_or("auto");
    if (when == "auto" || when == "always" || when == "never") {
        return when == "auto"     ? ColorChoice::automatic
               : when == "always" ? ColorChoice::always
                                  : ColorChoice::never;
    }
    throw UsageError(
        fmt::format("--color: {}: no such choice; all: auto, always, never", shown_word(when))
    );
}

void refuse_odd_names(const Parsed& parsed, const Options& options)
{
    for (const std::string& folder : options.catalogs) {
        refuse_odd_name("--catalog", folder);
    }
    for (const std::string& folder : parsed.all("--figures")) {
        refuse_odd_name("--figures", folder);
    }
    for (const std::string_view option : {"--from", "--template", "--style"}) {
        for (const std::string& file : parsed.all(option)) {
            refuse_odd_name(option, file);
        }
    }
    if (!parsed.all("--output").empty()) {
        refuse_odd_name("--output", options.output);
    }
}

} // namespace

Options parse_options(std::span<const std::string> arguments)
{
    constexpr int narrowest = 40;
    constexpr int widest = 200;
    Options options;
    std::string name = "routine";
    bool is_named = false;
    if (!arguments.empty() && (arguments.front().empty() || arguments.front().front() != '-')) {
        name = arguments.front();
        is_named = true;
        arguments = arguments.subspan(1);
        if (!is_command(name)) {
            options.command = UnknownCommand{.word = name};
            return options;
        }
    } else if (!arguments.empty() && (arguments.front() == "--help" || arguments.front() == "-h")) {
        const bool names_command = arguments.size() > 1 && !arguments[1].starts_with('-');
        options.command = HelpCommand{.command = names_command ? arguments[1] : ""};
        return options;
    } else if (arguments.size() == 1 && arguments.front() == "--version") {
        options.command = VersionCommand{};
        return options;
    }
    const Parsed parsed = parse_with_cli11(name, arguments);
    options.command = command_of(name, is_named, parsed);
    options.output = word_of_option(parsed, "--output").value_or("");
    if (const auto* figure = std::get_if<FigureCommand>(&options.command)) {
        refuse_ending_of_figure(*figure, options.output);
    } else {
        options.format = format_of(parsed, options.output, name);
        options.figures = figures_of(parsed, options.format);
        options.page = page_options(parsed, options.format);
    }
    options.catalogs = parsed.all("--catalog");
    refuse_odd_names(parsed, options);
    options.width = small_number(parsed, "--width", narrowest, widest);
    options.color = color_of(parsed);
    return options;
}

} // namespace upperback
