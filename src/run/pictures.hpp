// The pictures of a run: which of them can be shown, and those that are written beside a sheet.
#pragma once

#include "rendering/document.hpp"
#include "run/catalogs.hpp"
#include "run/commands.hpp"

#include <string>
#include <vector>

namespace upperback {

enum class Pictures { of_overlays, all };

/// What the check of figures finds, each with its place in the files, as "figure: what; what to
/// do". Those that were refused when they were read are not among them.
std::vector<Problem> picture_problems(const Loaded& loaded, Pictures which);

/// Takes the pictures of overlays away in which the check finds something: a wrong picture is worse
/// than none. Returns what is wrong with them and with those that could not be read.
std::vector<Problem> leave_out_faulty_pictures(LoadedCatalog& loaded);

/// How a sheet links its pictures: the way from the sheet's folder to theirs, as an address that
/// ends in a slash. Empty where none are asked for.
std::string picture_address(const Options& options);

/// The pictures that the document names, each once, as files of the folder that the options name.
std::vector<OutputFile> pictures_of(const Document& document, const Context& context);

} // namespace upperback
