using System.Numerics;

namespace Supermask.Multiverse;

/// <summary>Which universes of the space are looked at.</summary>
public static class Designs
{
    /// <summary>The name of the design that changes one choice at a time.</summary>
    public const string OneAtATimeName = "one-at-a-time";

    /// <summary>The name of the design that changes many choices at once.</summary>
    public const string FactorialName = "factorial";

    /// <summary>The names of the designs.</summary>
    public static IReadOnlyList<string> Names { get; } = [OneAtATimeName, FactorialName];

    /// <summary>The universes of a design, that of the default readings first.</summary>
    /// <exception cref="ArgumentException">There is no design of that name.</exception>
    public static IReadOnlyList<Universe> Named(string name, ReadingSpace space) => name switch
    {
        OneAtATimeName => OneAtATime(space),
        FactorialName => Factorial(space),
        _ => throw new ArgumentException($"There is no design '{name}'; there are {string.Join(", ", Names)}."),
    };

    /// <summary>
    /// The default readings, and one universe for each other reading. What makes a difference only under another reading is
    /// varied under that one. Last come the universes that the space names as of interest together.
    /// </summary>
    public static IReadOnlyList<Universe> OneAtATime(ReadingSpace space) =>
    [
        Universe.Default,
        .. from choice in space.Choices
           from level in choice.Exploratory
           select new Universe(choice.Under.Length > 0 ? [space.Named(choice.Under), level] : [level]),
        .. space.Together.Select(space.UniverseNamed),
    ];

    /// <summary>
    /// A regular two-level fraction of resolution IV over all choices that have another reading, each at its default and at
    /// its first other reading: no effect of one choice is mixed up with another's, nor with that of two together (Box and
    /// Hunter 1961). Of m basic choices every product of an odd number is a column, which gives 2^(m-1) columns in 2^m
    /// universes.
    /// </summary>
    public static IReadOnlyList<Universe> Factorial(ReadingSpace space)
    {
        var factors = space.Choices.Where(choice => choice.Exploratory.Any()).ToArray();
        var basic = BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)factors.Length)) + 1;
        var columns = Enumerable.Range(0, 1 << basic).Where(IsOdd)
            .OrderBy(column => BitOperations.PopCount((uint)column)).ThenBy(column => column).Take(factors.Length).ToArray();
        return
        [
            .. Enumerable.Range(0, 1 << basic).Select(run => new Universe(
            [
                .. factors.Zip(columns).Where(factor => IsOdd(run & factor.Second)).Select(factor => factor.First.Exploratory.First()),
            ])),
        ];
    }

    private static bool IsOdd(int bits) => BitOperations.PopCount((uint)bits) % 2 == 1;
}
