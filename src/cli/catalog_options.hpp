// The command `catalog` from what was parsed: what to do with a catalogue, and what goes with what.
#pragma once

#include "cli/options.hpp"
#include "cli/parsed.hpp"

#include <string>

namespace upperback {

/// A CheckCommand or a FigureCommand; throws UsageError.
Command catalog_command(const Parsed& parsed);

/// One picture is SVG, the page of all is HTML: throws UsageError where the name of the output ends
/// like something else.
void refuse_ending_of_figure(const FigureCommand& command, const std::string& output);

} // namespace upperback
