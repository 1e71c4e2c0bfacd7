namespace Supermask.Measuring;

/// <summary>How two ways of doing something are timed in turns.</summary>
/// <param name="Rounds">Rounds, each of which gives a ratio.</param>
/// <param name="WarmUpTurns">Turns at the start of each round that do not count.</param>
/// <param name="Turns">Turns of each round that count.</param>
public sealed record TurnProtocol(int Rounds, int WarmUpTurns, int Turns)
{
    /// <summary>
    /// 24 rounds of 10 turns, after 2 that warm up: about ten seconds. Turns of single steps, because the speed of a shared
    /// machine drifts within a tenth of a second: blocks of 20 steps left five times the standard error.
    /// </summary>
    public static TurnProtocol Standard { get; } = new(24, 2, 10);

    /// <summary>Tries the path on drawn digits, whose timing decides nothing.</summary>
    public static TurnProtocol Trial { get; } = new(2, 1, 2);
}

/// <summary>Seconds of the four places of a turn, in their order: first, second, second, first; summed over a round's turns.</summary>
/// <param name="First">The first way, at the start.</param>
/// <param name="Second">The second way, after it.</param>
/// <param name="SecondAgain">The second way once more.</param>
/// <param name="FirstAgain">The first way, after it.</param>
public sealed record TimedRound(double First, double Second, double SecondAgain, double FirstAgain)
{
    /// <summary>Time of the first way over that of the second. A drift of the machine's speed cancels.</summary>
    public double Ratio => (First + FirstAgain) / (Second + SecondAgain);

    /// <summary>The same where the first way goes first.</summary>
    public double RatioWithFirstFirst => First / Second;

    /// <summary>The same where the second way goes first.</summary>
    public double RatioWithSecondFirst => FirstAgain / SecondAgain;

    /// <summary>Time of the first way less that of the second, as a mean over both orders. A drift of the machine's speed cancels.</summary>
    public double Difference => (First + FirstAgain - Second - SecondAgain) / 2;

    /// <summary>The same where the first way goes first.</summary>
    public double DifferenceWithFirstFirst => First - Second;

    /// <summary>The same where the second way goes first.</summary>
    public double DifferenceWithSecondFirst => FirstAgain - SecondAgain;
}

/// <summary>
/// Times two ways in one process in the order first, second, second, first, so that neither gains from its place, and
/// leaves out the turns in which caches and clocks warm up.
/// </summary>
public static class AlternatingTimer
{
    /// <summary>Times both for one round.</summary>
    /// <param name="protocol">How many turns.</param>
    /// <param name="first">Does it the first way and tells the seconds.</param>
    /// <param name="second">Does it the second way and tells the seconds.</param>
    public static TimedRound Time(TurnProtocol protocol, Func<double> first, Func<double> second)
    {
        var turns = Enumerable.Range(0, protocol.WarmUpTurns + protocol.Turns)
            .Select(_ => new TimedRound(first(), second(), second(), first())).ToArray()[protocol.WarmUpTurns..];
        return new TimedRound(
            turns.Sum(turn => turn.First), turns.Sum(turn => turn.Second), turns.Sum(turn => turn.SecondAgain), turns.Sum(turn => turn.FirstAgain));
    }
}
