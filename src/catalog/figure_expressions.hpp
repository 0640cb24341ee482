// Parts of pictures as C++ expressions: words, numbers, points, and what may be absent.
#pragma once

#include "catalog/constants_writer.hpp"
#include "model/figure.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

namespace upperback {

constexpr std::string_view type_name(View)
{
    return "View";
}

constexpr std::string_view type_name(Flank)
{
    return "Flank";
}

constexpr std::string_view type_name(Support)
{
    return "Support";
}

constexpr std::string_view type_name(Surface)
{
    return "Surface";
}

constexpr std::string_view type_name(Joint)
{
    return "Joint";
}

constexpr std::string_view type_name(Bend)
{
    return "Bend";
}

constexpr std::string_view type_name(HandShape)
{
    return "HandShape";
}

constexpr std::string_view type_name(FootShape)
{
    return "FootShape";
}

constexpr std::string_view type_name(Panel)
{
    return "Panel";
}

constexpr std::string_view type_name(PropKind)
{
    return "PropKind";
}

constexpr std::string_view type_name(Hands)
{
    return "Hands";
}

constexpr std::string_view type_name(Grip)
{
    return "Grip";
}

constexpr std::string_view type_name(Edge)
{
    return "Edge";
}

constexpr std::string_view type_name(Layer)
{
    return "Layer";
}

constexpr std::string_view type_name(GhostPart)
{
    return "GhostPart";
}

constexpr std::string_view type_name(Layout)
{
    return "Layout";
}

template <class Word>

requires std::is_enum_v<Word> std::string expression(Word word)
{
    return closed_word(type_name(word), word);
}

// The name of short hair is not its spelling.
inline std::string expression(Hair hair)
{
    return hair == Hair::bun ? "Hair::bun" : "Hair::short_hair";
}

// Not `false` alone, which would be left out.
inline std::string expression(bool value)
{
    return value ? "true" : "bool{false}";
}

inline std::string expression(double number)
{
    const std::string text = fmt::format("{}", number);
    return text.find('.') == std::string::npos ? text + ".0" : text;
}

inline std::string expression(std::monostate)
{
    return "std::monostate{}";
}

std::string expression(const Point& point);
std::string expression(const JointName& name);
std::string expression(const Pose& pose);

template <class Value>
std::string expression(const std::array<Value, 2>& pair);

template <class... Values>
std::string expression(const std::variant<Values...>& value)
{
    return std::visit([](const auto& each) { return expression(each); }, value);
}

template <class Value>
std::string expression(const std::optional<Value>& value)
{
    return value ? expression(*value) : "std::nullopt";
}

template <class Value>
std::string expression(const std::array<Value, 2>& pair)
{
    return fmt::format("{{{{{}, {}}}}}", expression(pair[0]), expression(pair[1]));
}

/// Adds a member that is not as usual.
template <class Value>
void add_changed(Initialiser& text, std::string_view member, const Value& value, const Value& usual)
{
    if (!(value == usual)) {
        text.add(member, expression(value));
    }
}

} // namespace upperback
