// Where the words of a catalogue live that were read when the program runs.
#pragma once

#include <algorithm>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace upperback {

/// Keeps texts and lists. What it holds never moves, also when the store itself is moved.
class Text {
public:
    /// A copy of `text`, at an address of its own.
    std::string_view keep(std::string_view text)
    {
        // One byte more, so that an empty text has an address of its own too.
        char* const copy = static_cast<char*>(memory_->allocate(text.size() + 1, 1));
        std::ranges::copy(text, copy);
        return {copy, text.size()};
    }

    template <class Value>
    std::span<const Value> keep(const std::vector<Value>& values)
    {
        static_assert(std::is_trivially_destructible_v<Value>, "the store destroys nothing");
        if (values.empty()) {
            return {};
        }
        void* const memory = memory_->allocate(values.size() * sizeof(Value), alignof(Value));
        auto* const copies = static_cast<Value*>(memory);
        std::uninitialized_copy(values.begin(), values.end(), copies);
        return {copies, values.size()};
    }

private:
    std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_{
        std::make_unique<std::pmr::monotonic_buffer_resource>()};
};

} // namespace upperback
