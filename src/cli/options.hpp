// Everything that a command line can say, in the user's words: nothing is looked up yet.
#pragma once

#include "model/page_look.hpp"
#include "model/plan.hpp"
#include "model/request.hpp"
#include "model/saved.hpp"
#include "model/vocabulary.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace upperback {

/// Make one session, or one that was saved `from` a file (`-`: standard input): then the request is
/// the file's and only the changes are named. `brief`, `why`, `sources` and `details` say how much
/// of it is shown.
struct RoutineCommand {
    RequestWords request{};
    std::optional<std::string> from{};
    SessionChanges changes{};
    bool brief = false;
    bool why = false;
    bool sources = false;
    bool details = false;
};

/// Several weeks of sessions, or a plan that was saved `from` a file (`-`: standard input): then
/// `plan` is the file's. `view` says which part of it is shown, the rest how much.
struct PlanCommand {
    PlanWords plan{};
    std::optional<std::string> from{};
    PlanViewWords view{};
    bool brief = false;
    bool why = false;
    bool sources = false;
    bool details = false;
};

/// Make a break. `why`, `sources` and `details` say how much of it is shown.
struct BreakCommand {
    RequestWords request{};
    BreakKind kind = BreakKind::desk;
    int nth = 1;
    bool why = false;
    bool sources = false;
    bool details = false;
};

/// One line each of a topic; the request filters moves.
struct ListCommand {
    std::string topic = "moves";
    RequestWords request{};
    bool filtered = false; ///< any request option was named
};

/// `more` are the words behind the first: they may be the rest of a name that is not quoted.
struct ShowCommand {
    std::string move{};
    std::vector<std::string> more{};
};

/// Why a move is in the session of a request, or why not; `more` as in ShowCommand.
struct WhyCommand {
    std::string move{};
    std::vector<std::string> more{};
    RequestWords request{};
};

/// Check the built-in catalogue, or a folder laid over it. `matrix` shows what it can answer;
/// `pairs` asks pairs of cautions too.
struct CheckCommand {
    std::optional<std::string> directory{};
    bool matrix = false;
    bool pairs = false;
};

/// Draw the picture of a move, or of all; `more` as in ShowCommand. `muscles`: in place of the
/// picture, the body from the front and from behind with the muscles of the move.
struct FigureCommand {
    std::optional<std::string> move{}; ///< nothing: all
    std::vector<std::string> more{};
    bool mono = false;
    bool muscles = false;
};

struct AdviceCommand {
    std::optional<std::string> caution{};
    std::vector<std::string> more{};
};

/// Check a saved session; `-` is standard input.
struct VerifyCommand {
    std::string file{};
};

struct SchemaCommand {
    std::string name{};
};

/// The page of a command; empty: the first page.
struct HelpCommand {
    std::string command{};
};

struct VersionCommand {};

/// A first word that is no command.
struct UnknownCommand {
    std::string word{};
};

using Command = std::variant<
    RoutineCommand,
    PlanCommand,
    BreakCommand,
    ListCommand,
    ShowCommand,
    WhyCommand,
    CheckCommand,
    FigureCommand,
    VerifyCommand,
    AdviceCommand,
    SchemaCommand,
    HelpCommand,
    VersionCommand,
    UnknownCommand>;

/// How a page looks, and files in place of ours; empty: ours.
struct PageOptions {
    PageLook look{};
    std::string shell{};
    std::string style{};
};

enum class ColorChoice { automatic, always, never };

struct Options {
    Command command{};
    Format format = Format::text;
    std::string output{};  ///< empty or `-`: standard output
    std::string figures{}; ///< the folder for the pictures of a Markdown sheet; empty: none
    PageOptions page{};
    std::vector<std::string> catalogs{};
    std::optional<int> width{};
    ColorChoice color = ColorChoice::automatic;
};

} // namespace upperback
