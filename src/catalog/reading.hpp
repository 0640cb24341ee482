// What every reader of rows shares: where words go, where they stood, what was wrong.
#pragma once

#include "catalog/text_store.hpp"
#include "catalog/yaml_tree.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

/// Where each kept text stood in its file. A text is known by its address, so that equal words of
/// different places are told apart.
class Places {
public:
    void put(std::string_view text, Place place) { places_[text.data()] = place; }

    /// The place of a kept text; of any other text, no place.
    Place of(std::string_view text) const
    {
        const auto found = places_.find(text.data());
        return found == places_.end() ? Place{} : found->second;
    }

private:
    std::map<const char*, Place, std::less<>> places_{};
};

struct Reading {
    std::string built_in{}; ///< the name of the first folder
    Text store{};
    Places places{};
    std::vector<Problem> problems{};
    std::vector<Problem> figure_problems{}; ///< of pictures in overlays: their moves have none
};

/// `folder/file`, or `file` alone where the folder has no name.
std::string path_in(std::string_view folder, std::string_view file);

/// Notes a problem. `message` says what, and what to do.
void report(
    std::vector<Problem>& problems, Place place, std::string_view entry, std::string message
);

/// `unknown thing "wrod"; did you mean "word"?`, or, where no word is near, what there is.
std::string unknown_word(
    std::string_view thing, std::string_view word, std::span<const std::string_view> known
);

/// The place of a row that is missing: its built-in file, without a line.
Place missing_in(std::string_view file, Reading& reading);

/// Keeps the text of a node and remembers its place.
std::string_view keep(const YamlNode& node, Reading& reading);

} // namespace upperback
