// Works that something rests on, as references.
#pragma once

#include "model/catalog.hpp"
#include "rendering/document.hpp"

namespace upperback {

/// "authors: title, year", as far as each is known.
Reference reference_of(const Source& source);

} // namespace upperback
