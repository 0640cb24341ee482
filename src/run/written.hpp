// A document in the format, width and color that the options and the terminal ask for.
#pragma once

#include "rendering/document.hpp"
#include "run/commands.hpp"

#include <string>

namespace upperback {

/// Text or Markdown; JSON is not written from documents.
std::string written(const Document& document, const Context& context);

/// The same as an answer, with the pictures that the document names.
Answer written_answer(const Document& document, const Context& context);

} // namespace upperback
