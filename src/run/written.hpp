// A document in the format, width and color that the options and the terminal ask for.
#pragma once

#include "rendering/document.hpp"
#include "rendering/presentation.hpp"
#include "run/commands.hpp"

#include <string>

namespace upperback {

/// Text or Markdown; JSON is not written from documents, and a page is an answer of its own.
std::string written(const Document& document, const Context& context);

/// The same as an answer, with the pictures that the document names; or a page.
Answer written_answer(const Document& document, const Context& context);

/// With what the format asks of a document: where its pictures are, or that they are drawn into it.
Presentation for_format(Presentation shown, const Options& options);

} // namespace upperback
