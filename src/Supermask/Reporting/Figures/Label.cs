namespace Supermask.Reporting.Figures;

/// <summary>Words in a figure.</summary>
/// <param name="Text">The words.</param>
/// <param name="Ink">Their colour.</param>
/// <param name="Size">Height of the letters in pixels.</param>
/// <param name="Anchor">Which part of the words stands at the place they are written at.</param>
/// <param name="Right">How far they are moved to the right, in pixels.</param>
/// <param name="Down">How far they are moved down, in pixels.</param>
/// <param name="IsBold">Whether they are bold.</param>
/// <param name="IsUpright">Whether they run upwards.</param>
/// <param name="Color">A colour that stays the same on light and dark ground, in place of the ink.</param>
public sealed record Label(
    string Text,
    Ink Ink,
    double Size = 13,
    Anchor Anchor = Anchor.Middle,
    double Right = 0,
    double Down = 0,
    bool IsBold = false,
    bool IsUpright = false,
    string? Color = null);

/// <summary>Which part of some words stands at the place they are written at.</summary>
public enum Anchor
{
    /// <summary>Their beginning.</summary>
    Start,

    /// <summary>Their middle.</summary>
    Middle,

    /// <summary>Their end.</summary>
    End,
}
