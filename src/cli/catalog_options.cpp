#include "cli/catalog_options.hpp"

#include "cli/operands.hpp"
#include "cli/parse_options.hpp"
#include "support/suggestion.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace upperback {
namespace {

void refuse_flags(
    const Parsed& parsed, std::span<const std::string_view> flags, std::string_view action
)
{
    for (const std::string_view flag : flags) {
        if (parsed.flag(flag)) {
            throw UsageError(fmt::format("{}: goes with catalog {}", flag, action));
        }
    }
}

Command check_command(const Parsed& parsed)
{
    constexpr std::array<std::string_view, 3> of_figures{"--all", "--mono", "--muscles"};
    refuse_flags(parsed, of_figures, "figure");
    refuse_operands(parsed.operands, "catalog", 2);
    CheckCommand command{.matrix = parsed.flag("--matrix"), .pairs = parsed.flag("--pairs")};
    if (command.pairs && !command.matrix) {
        throw UsageError("--pairs: goes with --matrix; upperback catalog check --matrix --pairs");
    }
    if (parsed.operands.size() == 2) {
        command.directory = parsed.operands[1];
    }
    return command;
}

Command figure_command(const Parsed& parsed)
{
    constexpr std::array<std::string_view, 2> of_checks{"--matrix", "--pairs"};
    refuse_flags(parsed, of_checks, "check");
    FigureCommand command{.mono = parsed.flag("--mono"), .muscles = parsed.flag("--muscles")};
    const auto move = std::span{parsed.operands}.subspan(1);
    if (parsed.flag("--all") == !move.empty()) {
        throw UsageError(
            move.empty() ? "catalog figure: name a move, or all: upperback catalog figure ID, or "
                           "upperback catalog figure --all"
                         : "--all: not beside a move; leave one of them out"
        );
    }
    if (!move.empty()) {
        command.move = move.front();
        command.more = operands_behind_the_first(move);
    }
    if (!parsed.all("--format").empty()) {
        throw UsageError("--format: not with catalog figure; a picture is SVG, the page of all is "
                         "HTML");
    }
    return command;
}

} // namespace

Command catalog_command(const Parsed& parsed)
{
    const std::string action = operand_of(
        parsed.operands, "catalog", "say what to do: upperback catalog check, or catalog figure ID"
    );
    if (action == "check") {
        return check_command(parsed);
    }
    if (action == "figure") {
        return figure_command(parsed);
    }
    constexpr std::array<std::string_view, 2> actions{"check", "figure"};
    const std::string_view near = nearest(action, actions);
    throw UsageError(fmt::format(
        "catalog {}: no such command; {}",
        shown_word(action),
        near.empty() ? "upperback catalog check [DIR], or catalog figure ID"
                     : fmt::format("did you mean: upperback catalog {}", near)
    ));
}

void refuse_ending_of_figure(const FigureCommand& command, const std::string& output)
{
    constexpr std::array<std::string_view, 8> known{
        "svg", "html", "htm", "pdf", "png", "md", "json", "txt"};
    const std::string ending = as_id(output.substr(output.find_last_of("./") + 1));
    const bool fits = command.move ? ending == "svg" : ending == "html" || ending == "htm";
    if (!fits && std::ranges::find(known, ending) != known.end() &&
        output.find('.') != std::string::npos) {
        throw UsageError(fmt::format(
            "{}: {}",
            shown_word(output),
            command.move ? "a picture is SVG; end the name in .svg"
                         : "the page of all pictures is HTML; end the name in .html"
        ));
    }
}

} // namespace upperback
