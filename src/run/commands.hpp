// One function a command: options and catalogue in, the answer out.
#pragma once

#include "catalog/load_catalog.hpp"
#include "cli/options.hpp"
#include "model/catalog.hpp"
#include "model/routine.hpp"
#include "planning/make_routine.hpp"
#include "rendering/shortfall_text.hpp"
#include "run/surroundings.hpp"

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace upperback {

inline constexpr int done = 0;
inline constexpr int no_answer = 1;
inline constexpr int wrong_usage = 2;

struct OutputFile {
    std::string name{};
    std::string text{};
};

/// What a command has to say: an answer for standard output or a file, talk for standard error.
struct Answer {
    int status = done;
    std::string text{};
    std::string talk{};              ///< whole lines
    std::vector<OutputFile> files{}; ///< written before the text, which may name them
};

/// What every command may need beside its own options.
struct Context {
    const Options& options;
    const Catalog& catalog;
    const Surroundings& surroundings;
};

/// One session; with --from a saved one, made again or changed.
Answer routine_answer(const RoutineCommand& command, const Context& context);
Answer saved_answer(const RoutineCommand& command, const Context& context);
/// Several weeks, or the part of them that is asked for; with --from those of a file. What is to be
/// said of their days is told too.
Answer plan_answer(const PlanCommand& command, const Context& context);
Answer break_answer(const BreakCommand& command, const Context& context);
Answer list_answer(const ListCommand& command, const Context& context);
Answer show_answer(const ShowCommand& command, const Context& context);
Answer why_answer(const WhyCommand& command, const Context& context);
Answer advice_answer(const AdviceCommand& command, const Context& context);
/// Judges a saved session: 0 where all of it holds, 1 where not or where it cannot be read, 2 where
/// it is none.
Answer verify_answer(const VerifyCommand& command, const Context& context);
/// The picture of a move, or the page of all: 1 where there is none or something is found in it.
Answer figure_answer(const FigureCommand& command, const Context& context);
Answer schema_answer(const SchemaCommand& command, const Context& context);
Answer help_answer(const HelpCommand& command);
Answer unknown_answer(const UnknownCommand& command, const Catalog& catalog);

/// A catalogue that passed the door, solved: problems and remarks, and with --matrix what it can
/// answer. `loaded` is the catalogue of the context, with its places.
Answer check_answer(const CheckCommand& command, const Loaded& loaded, const Context& context);

/// The same of a catalogue that did not.
Answer faulty_catalog_report(std::span<const Problem> problems, const Context& context);

/// Why there is no session: as JSON where that is asked for on standard output; else told, and a
/// file that was to be written stays as it is. `typed` are words that were typed otherwise.
Answer shortfall_answer(
    const Shortfall& shortfall,
    const Request& request,
    const Context& context,
    std::span<const Typed> typed = {}
);

/// What is said of more than one word where one is asked for: if all of them together are one name,
/// it was to be quoted.
Answer many_words_answer(
    std::string_view command,
    const std::string& name,
    const std::vector<std::string>& more,
    bool is_known
);

/// The word and those behind it, as one name.
std::string with_more(const std::string& word, const std::vector<std::string>& more);

/// What each move beat is found where --why asks for it; where moves are kept nothing is beaten by
/// points.
Rivals rivals_for(const RoutineCommand& command, const Request& request);

/// The routine in the format asked for, or what stands in its way.
Answer answer_of(
    const std::variant<Routine, Shortfall>& made,
    const Request& request,
    const RoutineCommand& command,
    const Context& context
);

/// A message of one line on standard error, with the status of wrong usage.
Answer usage_answer(const std::string& message);

} // namespace upperback
