// The strict reader of one map of YAML: every key is asked for by its type, and a key that
// nobody asked for is a Problem.
#pragma once

#include "catalog/reading.hpp"
#include "model/exercise.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace upperback {

enum class Presence { required, optional };

/// The closed words of a vocabulary, as they are spelled.
template <class Word>
std::vector<std::string_view> spelled_words()
{
    std::vector<std::string_view> words;
    for (const auto& spelling : spellings(Word{})) {
        words.push_back(spelling.text);
    }
    return words;
}

/// Everything that it refuses becomes a Problem of `entry`; what it returns then is empty or
/// nothing. A key without a value, or with `~`, is as if it were not there.
class RowReader {
public:
    /// `map` has to outlive the reader. Where it is no map, that is a Problem and it has no keys.
    RowReader(const YamlNode& map, std::string entry, Reading& reading);

    /// A plain or quoted text.
    std::string_view word(std::string_view key, Presence presence = Presence::required);

    /// A list of texts, no text twice.
    Words words(std::string_view key, Presence presence = Presence::required);

    /// As `words`; one text is a list of one.
    Words word_or_words(std::string_view key, Presence presence = Presence::required);

    /// A whole number from `limits.least` to `limits.most`, in decimal, not quoted.
    std::optional<int>
    number(std::string_view key, Range limits, Presence presence = Presence::required);

    /// Plain `true` or `false`; not there: nothing.
    std::optional<bool> truth(std::string_view key);

    /// As many numbers as asked for, none less than the one before.
    std::optional<std::vector<int>>
    numbers(std::string_view key, std::size_t count, Range limits, Presence presence);

    /// [least, most]
    std::optional<Range>
    range(std::string_view key, Range limits, Presence presence = Presence::required);

    /// [least, usual, most]
    std::optional<Choice>
    choice(std::string_view key, Range limits, Presence presence = Presence::required);

    template <class Word>
    std::optional<Word> closed(std::string_view key, Presence presence = Presence::required)
    {
        const YamlNode* const node = find(key, presence);
        return node == nullptr ? std::nullopt : closed_word<Word>(*node, key);
    }

    /// One word or a list of them.
    template <class Word>
    std::span<const Word> closed_words(std::string_view key)
    {
        std::vector<Word> words;
        for (const YamlNode* const node : texts(key, Presence::optional)) {
            if (const std::optional<Word> word = closed_word<Word>(*node, key)) {
                words.push_back(*word);
            }
        }
        return reading_->store.keep(words);
    }

    /// The value itself, for what has a form of its own; null where there is none.
    const YamlNode* find(std::string_view key, Presence presence = Presence::optional);

    /// A whole number; `key` is named in the Problem.
    std::optional<int> whole(const YamlNode& node, std::string_view key, Range limits);

    /// True for a text that shows something; else a Problem that names `key`.
    bool is_text(const YamlNode& node, std::string_view key);

    /// Notes a problem of this row.
    void refuse(Place place, std::string message);

    /// To be called last: notes the keys that were not asked for.
    void finish();

    const std::string& entry() const { return entry_; }

    const YamlNode& map() const { return *map_; }

    Reading& reading() { return *reading_; }

private:
    template <class Word>
    std::optional<Word> closed_word(const YamlNode& node, std::string_view key)
    {
        if (!is_text(node, key)) {
            return std::nullopt;
        }
        const std::optional<Word> word = word_of<Word>(node.text);
        if (!word) {
            refuse(node.place, unknown_word(key, node.text, spelled_words<Word>()));
        }
        return word;
    }

    std::vector<const YamlNode*> texts(std::string_view key, Presence presence);

    const YamlNode* map_;
    std::string entry_;
    Reading* reading_;
    std::vector<std::string_view> asked_{};
};

} // namespace upperback
