// Every command and every option, once: the parser, the help pages and the tests of the manual read
// this table. To add an option, add a row and read it in parse_options.cpp.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace upperback {

enum class Group { you, session, plan, output };

struct OptionRow {
    std::string_view name{};     ///< "--goal"
    char letter = 0;             ///< 'g' for -g; 0: none
    std::string_view argument{}; ///< "LIST"; empty: a flag
    Group group = Group::session;
    std::string_view help{};
    std::string_view commands{}; ///< those that take it, between spaces
};

/// What --format takes of most commands.
inline constexpr std::string_view sheet_formats = "text, markdown, json";

/// And of those that make something to print.
inline constexpr std::string_view page_formats = "text, markdown, html, json";

struct CommandRow {
    std::string_view name{};
    std::string_view operand{}; ///< "ID|NAME", "[TOPIC]"; empty: none
    std::string_view help{};
    std::string_view formats = sheet_formats; ///< as a list to read
};

/// In the order in which the help shows them. An option that means something else to another
/// command has a row for each; no command takes two rows of one name.
std::span<const OptionRow> option_rows();
std::span<const CommandRow> command_rows();

/// How the command is typed: "upperback show ID|NAME [OPTIONS]"; empty where there is no such one.
std::string form_of(std::string_view command);

/// True where the command takes the option.
bool takes(std::string_view command, const OptionRow& option);

/// What --format takes of the command, as a list to read.
std::string_view formats_of(std::string_view command);

/// Another word for an option, or an option of other programs, and what to do instead.
std::string_view meant_option(std::string_view name);

} // namespace upperback
