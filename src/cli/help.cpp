#include "cli/help.hpp"

#include "cli/option_table.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace upperback {
namespace {

constexpr int width = 80;
constexpr int column = 26;

void add_entry(std::string& page, std::string_view left, std::string_view right)
{
    std::string indent = fmt::format("  {:<{}}", left, column - 2);
    if (display_width(left) > column - 4) {
        page += fmt::format("  {}\n", left);
        indent = std::string(column, ' ');
    }
    for (const std::string& line : wrapped(right, width - column)) {
        page += indent + line + "\n";
        indent = std::string(column, ' ');
    }
}

std::string spelled(const OptionRow& option)
{
    const std::string letter =
        option.letter == 0 ? std::string{"    "} : fmt::format("-{}, ", option.letter);
    const std::string argument = option.argument.empty() ? "" : fmt::format(" {}", option.argument);
    return fmt::format("{}{}{}", letter, option.name, argument);
}

void add_group(std::string& page, std::string_view title, Group group, std::string_view command)
{
    bool started = false;
    for (const OptionRow& option : option_rows()) {
        if (option.group == group && takes(command, option)) {
            page += started ? "" : fmt::format("\n{}:\n", title);
            started = true;
            add_entry(page, spelled(option), option.help);
        }
    }
}

} // namespace

std::string first_help_page()
{
    return R"(upperback makes an upper-back exercise session that fits you:
a warm-up, 3 to 5 strengthening moves, 3 to 5 stretches.

Usage: upperback [OPTIONS]
       upperback COMMAND [OPTIONS]

Examples:
  upperback                                   beginner, with things at home
  upperback -g posture -e band                you have an elastic band
  upperback -g relief -e band -c neck         gentle, for a sore neck
  upperback -g strength -l intermediate -e dumbbells,bench -m 30
  upperback -g posture -o sheet.html          a page to print, or to follow
  upperback plan -e band --weeks 6 --days mon,thu
  upperback break -m 2                        a pause at the desk

You:
  -g, --goal LIST       general (default), posture, strength, muscle, endurance,
                        relief; of several the first sets the dose
  -l, --level LEVEL     beginner (default): under 6 months of strength training
                        intermediate: up to 2 years; advanced: more
  -e, --equipment LIST  band, anchor, dumbbells, bench, barbell, cable, ...
                        or home-gym, gym, desk; chair, doorway, towel, bag and
                        bottle are taken as given (--bare: only floor and wall)
  -c, --caution LIST    take care of: neck, shoulder, upper-back, lower-back,
                        knee, floor (cannot get down), pregnancy, ...
      --age YEARS       from 65 on: other doses, more support
Session:
  -m, --minutes N       at most N minutes
      --moves N         3 to 5 strengthening moves
      --stretches N     3 to 5 stretches
      --with LIST       use these moves
      --without LIST    leave out these moves or things
      --from FILE       a saved session (JSON) again; --swap MOVE changes it
      --seed N          another session of nearly the same worth (default 0)
Output:
  -f, --format NAME     text, markdown, html, json (default: by the ending of
                        FILE, else text)
  -o, --output FILE     write to FILE
      --brief           one line a move        --why  the reasons too

Commands:
  plan     several weeks, with progress      list     goals, equipment, moves
  break    1 to 12 minutes at the desk       show     one move
  why      why this move, why not that       verify   check a session or plan
  catalog  check your moves, draw them       advice, schema, help

General information, not medical advice. More: upperback help COMMAND,
man upperback. Exit status: 0 done, 1 no answer, 2 wrong usage.
)";
}

std::string help_page(std::string_view command)
{
    const auto row = std::ranges::find(command_rows(), command, &CommandRow::name);
    if (row == command_rows().end()) {
        return first_help_page();
    }
    std::string page = fmt::format("Usage: {}\n\n", form_of(command));
    for (const std::string& line : wrapped(capitalized(row->help) + ".", width)) {
        page += line + "\n";
    }
    add_group(page, "You", Group::you, command);
    add_group(page, "Session", Group::session, command);
    add_group(page, "Plan", Group::plan, command);
    add_group(page, "Output", Group::output, command);
    page += "\nLists are separated by commas. The manual: man upperback.\n";
    return page;
}

} // namespace upperback
