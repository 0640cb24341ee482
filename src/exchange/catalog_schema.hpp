// The JSON Schema of a catalogue's YAML files, with the words of the catalogue.
#pragma once

#include "model/catalog.hpp"

#include <string>
#include <string_view>

namespace upperback {

/// `frame` is templates/catalog.schema.json. Every word of its `$defs/words` gets the ids of
/// `catalog` as its enum, in the catalogue's order. Where the keys of a map are such words, each
/// becomes a property, for editors complete no other keys. Rules may go on naming moves of
/// `built_in` that an overlay removed. Throws where the frame is no JSON or has a word that is not
/// known here.
std::string catalog_schema(std::string_view frame, const Catalog& catalog, const Catalog& built_in);

} // namespace upperback
