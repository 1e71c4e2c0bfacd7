namespace Supermask.Experiments;

/// <summary>How two ways of doing something are timed in turns.</summary>
/// <param name="Rounds">Rounds that count.</param>
/// <param name="WarmUpRounds">Rounds before them that do not.</param>
/// <param name="StepsOfBlock">Steps of each of a round's four blocks.</param>
public sealed record TurnProtocol(int Rounds, int WarmUpRounds, int StepsOfBlock)
{
    /// <summary>12 rounds of four blocks of 20 steps, after 2 that warm up: a few seconds.</summary>
    public static TurnProtocol Standard { get; } = new(12, 2, 20);

    /// <summary>Tries the path on drawn digits, whose timing decides nothing.</summary>
    public static TurnProtocol Trial { get; } = new(2, 1, 2);
}

/// <summary>Seconds of the four blocks of a round, in their order: first, second, second, first.</summary>
/// <param name="First">The first way, at the start.</param>
/// <param name="Second">The second way, after it.</param>
/// <param name="SecondAgain">The second way once more.</param>
/// <param name="FirstAgain">The first way, after it.</param>
public sealed record TimedRound(double First, double Second, double SecondAgain, double FirstAgain)
{
    /// <summary>Time of the first way over that of the second. A drift of the machine's speed cancels.</summary>
    public double Ratio => (First + FirstAgain) / (Second + SecondAgain);

    /// <summary>The same in the half in which the first way goes first.</summary>
    public double RatioWithFirstFirst => First / Second;

    /// <summary>The same in the half in which the second way goes first.</summary>
    public double RatioWithSecondFirst => FirstAgain / SecondAgain;
}

/// <summary>
/// Times two ways in one process in the order first, second, second, first, so that neither gains from its place, and
/// leaves out the rounds in which caches and clocks warm up.
/// </summary>
public static class TurnClock
{
    /// <summary>Times both.</summary>
    /// <param name="protocol">How many rounds and steps.</param>
    /// <param name="first">Takes that many steps the first way and tells the seconds.</param>
    /// <param name="second">Takes that many steps the second way and tells the seconds.</param>
    /// <returns>The rounds that count, in order.</returns>
    public static IReadOnlyList<TimedRound> Time(TurnProtocol protocol, Func<int, double> first, Func<int, double> second)
    {
        var rounds = new List<TimedRound>();
        for (var round = 0; round < protocol.WarmUpRounds + protocol.Rounds; round++)
        {
            var steps = protocol.StepsOfBlock;
            rounds.Add(new TimedRound(first(steps), second(steps), second(steps), first(steps)));
        }

        return rounds[protocol.WarmUpRounds..];
    }
}
