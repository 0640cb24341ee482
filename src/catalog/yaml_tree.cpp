#include "catalog/yaml_tree.hpp"

#include "catalog/characters.hpp"
#include "support/text.hpp"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <sstream>
#include <utility>

namespace upperback {
namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t largest_file = 4U << 20U;

// A container that is still open, and the keys that its map has had.
struct OpenNode {
    YamlNode node{};
    bool has_key = false;
    std::string key{};
    Place key_place{};
    std::map<std::string, int> lines_of_keys{};
};

// Builds the tree from yaml-cpp's events. What it refuses is noted and then read on, so that one
// run finds all faults.
class TreeBuilder : public YAML::EventHandler {
public:
    TreeBuilder(std::string_view file, std::vector<std::string_view> lines)
        : file_{file}, lines_{std::move(lines)}
    {
    }

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        ++documents_;
        if (documents_ == 2) {
            report(
                place_of(mark),
                "a second document; a file is one document, so leave out ... and ---"
            );
        }
    }

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override
    {
        refuse_properties(mark, "?", anchor);
        add({.kind = NodeKind::null, .place = place_of(mark)});
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override
    {
        report(place_of(mark), "an alias (*); write the value out");
        add({.kind = NodeKind::null, .place = place_of(mark)});
    }

    void OnScalar(
        const YAML::Mark& mark,
        const std::string& tag,
        YAML::anchor_t anchor,
        const std::string& value
    ) override
    {
        const Place place = place_of(mark);
        // yaml-cpp gives quoted scalars the tag "!", as it does for a tag that is written so.
        const bool quoted = tag == "!" && !is_tag(mark);
        refuse_properties(mark, quoted ? "?" : tag, anchor);
        if (has_control_characters(value)) {
            report(
                place,
                "a control character or a line break in a text; write plain text, long "
                "ones with >-"
            );
        }
        add({.kind = NodeKind::scalar, .text = value, .quoted = quoted, .place = place});
    }

    void OnSequenceStart(
        const YAML::Mark& mark,
        const std::string& tag,
        YAML::anchor_t anchor,
        YAML::EmitterStyle::value
    ) override
    {
        open(NodeKind::list, mark, tag, anchor);
    }

    void OnSequenceEnd() override { close(); }

    void OnMapStart(
        const YAML::Mark& mark,
        const std::string& tag,
        YAML::anchor_t anchor,
        YAML::EmitterStyle::value
    ) override
    {
        open(NodeKind::map, mark, tag, anchor);
    }

    void OnMapEnd() override { close(); }

    void report(Place place, std::string message)
    {
        last_ = place;
        problems.push_back(
            {.file = std::string{file_},
             .line = place.line,
             .column = place.column,
             .entry = open_.empty() ? "" : open_.front().key,
             .message = std::move(message)}
        );
    }

    // What yaml-cpp could not read at all.
    void report(const YAML::Exception& fault)
    {
        if (fault.msg == YAML::ErrorMsg::DOC_IN_SCALAR ||
            fault.msg == YAML::ErrorMsg::EOF_IN_SCALAR) {
            report(last_, "a quote that opens here or just below is never closed; close it");
        } else if (fault.msg == YAML::ErrorMsg::BAD_FILE) {
            refuse_depth(last_);
        } else {
            report(
                place_of(fault.mark),
                fmt::format(
                    "this is no YAML ({}); look at the indentation, colons, brackets "
                    "and quotes here and just above",
                    fault.msg
                )
            );
        }
    }

    YamlNode root{};
    std::vector<Problem> problems{};

private:
    Place place_of(const YAML::Mark& mark)
    {
        if (mark.line < 0) {
            return last_;
        }
        return {.file = file_, .line = mark.line + 1, .column = column_of(mark) + 1};
    }

    // yaml-cpp counts bytes, people count characters. Marks mostly go forward, so that most of a
    // long line is counted once.
    int column_of(const YAML::Mark& mark)
    {
        const std::string_view line = line_of(mark);
        const std::size_t end = std::min(static_cast<std::size_t>(mark.column), line.size());
        if (mark.line != counted_line_ || end < counted_bytes_) {
            counted_line_ = mark.line;
            counted_bytes_ = 0;
            counted_characters_ = 0;
        }
        const std::string_view more = line.substr(counted_bytes_, end - counted_bytes_);
        counted_characters_ += static_cast<int>(std::ranges::count_if(more, starts_character));
        counted_bytes_ = end;
        return counted_characters_;
    }

    std::string_view line_of(const YAML::Mark& mark) const
    {
        const auto line = static_cast<std::size_t>(mark.line);
        return line < lines_.size() ? lines_[line] : std::string_view{};
    }

    bool is_tag(const YAML::Mark& mark) const
    {
        return line_of(mark).substr(0, static_cast<std::size_t>(mark.column) + 1).ends_with('!');
    }

    void refuse_properties(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        if (anchor != 0) {
            report(place_of(mark), "an anchor (&); leave it out");
        }
        if (!tag.empty() && tag != "?") {
            report(place_of(mark), "a tag (!); leave it out");
        }
    }

    void open(NodeKind kind, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor)
    {
        refuse_properties(mark, tag, anchor);
        if (too_deep_ > 0 || open_.size() == deepest) {
            refuse_depth(place_of(mark));
            ++too_deep_;
            return;
        }
        OpenNode started;
        started.node.kind = kind;
        started.node.place = place_of(mark);
        open_.push_back(std::move(started));
    }

    void close()
    {
        if (too_deep_ > 0) {
            --too_deep_;
            if (too_deep_ == 0) {
                add({});
            }
            return;
        }
        YamlNode closed = std::move(open_.back().node);
        open_.pop_back();
        add(std::move(closed));
    }

    void refuse_depth(Place place)
    {
        if (!said_too_deep_) {
            said_too_deep_ = true;
            report(place, fmt::format("nested deeper than {}; write it flatter", deepest));
        }
    }

    void add(YamlNode node)
    {
        if (too_deep_ > 0) {
            return;
        }
        if (node.place.line > 0) {
            last_ = node.place;
        }
        node.key_place = node.place;
        if (open_.empty()) {
            if (documents_ == 1) {
                root = std::move(node);
            }
        } else if (open_.back().node.kind == NodeKind::list) {
            open_.back().node.children.push_back(std::move(node));
        } else if (open_.back().has_key) {
            add_value(std::move(node));
        } else {
            start_key(node);
        }
    }

    void add_value(YamlNode node)
    {
        OpenNode& map = open_.back();
        map.has_key = false;
        node.key = std::move(map.key);
        node.key_place = map.key_place;
        const bool first = map.lines_of_keys.try_emplace(node.key, node.key_place.line).second;
        if (first && !node.key.empty()) {
            map.node.children.push_back(std::move(node));
        }
    }

    void start_key(const YamlNode& node)
    {
        OpenNode& map = open_.back();
        map.has_key = true;
        map.key_place = node.place;
        map.key = node.kind == NodeKind::scalar ? node.text : "";
        if (map.key.empty()) {
            report(node.place, "a key that is no word; write a word before the colon");
        } else if (map.key == "<<" && !node.quoted) {
            report(node.place, "a merge key (<<); write the values out");
            map.key.clear();
        } else if (const auto first = map.lines_of_keys.find(map.key);
                   first != map.lines_of_keys.end()) {
            report(
                node.place,
                fmt::format(
                    "duplicate key \"{}\" (first at line {}); remove one", map.key, first->second
                )
            );
        }
    }

    std::string_view file_;
    std::vector<std::string_view> lines_;
    std::vector<OpenNode> open_{};
    std::size_t too_deep_ = 0;
    bool said_too_deep_ = false;
    int documents_ = 0;
    int counted_line_ = -1;
    std::size_t counted_bytes_ = 0;
    int counted_characters_ = 0;
    Place last_{.file = file_, .line = 1, .column = 1};
};

// False where it gave up.
bool parse(std::string_view text, TreeBuilder& builder)
{
    // Without an end of its own yaml-cpp takes a quote that is never closed for the rest of the
    // file.
    std::istringstream stream{std::string{text} + "\n...\n"};
    try {
        YAML::Parser parser{stream};
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const YAML::Exception& fault) {
        builder.report(fault);
        return false;
    }
    return true;
}

} // namespace

const YamlNode* find_key(const YamlNode& map, std::string_view key)
{
    const auto found = std::ranges::find(map.children, key, &YamlNode::key);
    return map.kind != NodeKind::map || found == map.children.end() ? nullptr : &*found;
}

YamlFile read_yaml(std::string_view file, std::string_view text)
{
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) {
        text.remove_prefix(byte_order_mark.size());
    }
    if (text.size() > largest_file) {
        return {
            .problems = {{.file = std::string{file}, .message = "larger than 4 MiB; split it"}},
            .complete = false};
    }
    const std::vector<std::string_view> lines = split_lines(text);
    if (const std::optional<Problem> fault = fault_of_bytes(file, lines)) {
        return {.problems = {*fault}, .complete = false};
    }
    TreeBuilder builder{file, lines};
    const bool complete = parse(text, builder);
    if (builder.root.kind != NodeKind::map && builder.root.kind != NodeKind::null) {
        builder.report(builder.root.place, "no rows here; a file is rows, each an id and a colon");
        return {.problems = std::move(builder.problems), .complete = false};
    }
    return {
        .root = std::move(builder.root),
        .problems = std::move(builder.problems),
        .complete = complete};
}

} // namespace upperback
