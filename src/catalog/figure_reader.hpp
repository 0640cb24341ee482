// What the readers of a picture's parts share: numbers, points, joints, and words that only some
// views know.
#pragma once

#include "catalog/row_reader.hpp"
#include "model/figure.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace upperback {

/// What a number of a picture can be, both included.
struct Span {
    double least = 0;
    double most = 0;
};

inline constexpr Span any_angle{-360, 360};
inline constexpr Span any_tilt{-90, 90};
inline constexpr Span any_length{-300, 300};
inline constexpr Span any_size{0, 300};

/// A map of a picture. Nothing is returned where a key is not there or was refused.
class FigureReader {
public:
    FigureReader(const YamlNode& map, View view, RowReader& parent);

    /// A number with at most two decimals, not quoted.
    std::optional<double> number(std::string_view key, Span limits);

    /// [x, y]
    std::optional<Point> point(std::string_view key);

    /// Exactly `count` numbers.
    std::optional<std::vector<double>>
    numbers(std::string_view key, std::size_t count, Span limits);

    std::optional<double> as_number(const YamlNode& node, std::string_view key, Span limits);
    std::optional<std::vector<double>>
    as_numbers(const YamlNode& node, std::string_view key, std::size_t count, Span limits);

    /// The name of a joint of this view, as near-elbow; else a Problem that names `key`. `more` are
    /// other words that might have been meant.
    std::optional<JointName> as_joint(
        const YamlNode& node, std::string_view key, std::span<const std::string_view> more = {}
    );

    /// A joint or a point.
    std::optional<std::variant<JointName, Point>>
    as_place(const YamlNode& node, std::string_view key);

    /// A closed word of a long list.
    template <class Word>
    std::optional<Word> any_of(std::string_view key)
    {
        const YamlNode* const node = row_.find(key);
        if (node == nullptr || !row_.is_text(*node, key)) {
            return std::nullopt;
        }
        const std::optional<Word> word = word_of<Word>(node->text);
        if (!word) {
            refuse_word(*node, key, node->text, spelled_words<Word>());
        }
        return word;
    }

    /// A closed word, of which only some are known in `place` ("a side view").
    template <class Word>
    std::optional<Word>
    closed_of(std::string_view key, std::span<const Word> known, std::string_view place)
    {
        const YamlNode* const node = row_.find(key);
        if (node == nullptr || !row_.is_text(*node, key)) {
            return std::nullopt;
        }
        const std::optional<Word> word = word_of<Word>(node->text);
        if (word && std::ranges::find(known, *word) != known.end()) {
            return word;
        }
        std::vector<std::string_view> words;
        for (const Word each : known) {
            words.push_back(text_of(each));
        }
        if (word) {
            refuse_here(*node, key, words, place);
        } else {
            refuse_word(*node, key, node->text, words);
        }
        return std::nullopt;
    }

    /// Notes a word that is none of the known ones.
    void refuse_word(
        const YamlNode& node,
        std::string_view key,
        std::string_view word,
        std::span<const std::string_view> known
    );

    /// Notes a word that is known elsewhere and not in `place`.
    void refuse_here(
        const YamlNode& node,
        std::string_view key,
        std::span<const std::string_view> known,
        std::string_view place
    );

    RowReader& row() { return row_; }

    View view() const { return view_; }

    bool from_the_side() const { return view_ == View::side; }

private:
    RowReader row_;
    View view_;
};

/// The two flanks of a view, the first one first.
std::span<const Flank> flanks_of(View view);

/// "a side view", "a front view", "a back view".
std::string_view view_words(View view);

/// What is said of a key or joint of the other flanks: near-arm is for a side view, ...
std::string of_other_flanks(std::string_view word, View view);

/// Reads the map of a pose and lays it over `pose`.
void read_pose(const YamlNode& map, View view, RowReader& parent, Pose& pose);

/// The place of one arm (`is_arm`) or leg: directions, a map, or `hide`.
std::optional<Limb>
read_limb(const YamlNode& node, std::string_view key, bool is_arm, FigureReader& pose);

/// `view_of_end` may know other hands than the view of `figure`.
std::vector<Prop> read_props(View view_of_end, FigureReader& figure);

/// `figure` has the view of the end, in which arrows are drawn that don't say otherwise.
std::vector<Arrow> read_arrows(View view_of_start, FigureReader& figure);

/// What the reader of a row says while `read` runs gets `prefix` before its message.
template <class Read>
void with_prefix(std::string_view prefix, Reading& reading, Read read)
{
    const std::size_t before = reading.problems.size();
    read();
    for (std::size_t at = before; at < reading.problems.size(); ++at) {
        std::string& message = reading.problems[at].message;
        message.insert(0, prefix);
    }
}

} // namespace upperback
