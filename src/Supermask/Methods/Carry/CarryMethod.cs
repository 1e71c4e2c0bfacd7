using Supermask.Common;
using Supermask.Learning;
using Supermask.Methods.Keep;
using static TorchSharp.torch;

namespace Supermask.Methods.Carry;

/// <summary>
/// Keep, with a further start: what the first layer has learned of a pixel is moved to the pixel of the new task that looks most like
/// it, by the mean of each class. It undoes a permutation or a rotation as far as pixels show it.
/// </summary>
/// <remarks>It says more about tasks that are made of one set of images than about masks, and is to be reported apart from Keep.</remarks>
public sealed record CarryMethod : KeepMethod
{
    private const string Means = "pixels";

    /// <inheritdoc/>
    public override string Name => "carry";

    /// <inheritdoc/>
    public override string Summary => "keep, and what was learned of a pixel can move to the pixel of the new task that looks most like it";

    /// <summary>Batches of a task from which the mean of each class is taken, pixel by pixel: 10.</summary>
    public int Matched { get; init; } = 10;

    /// <inheritdoc/>
    public override IEnumerable<string> Problems(RunOptions run) => Matched >= 1
        ? base.Problems(run)
        : base.Problems(run).Append($"{Name} matches pixels by {Matched} batches; it takes 1 or more");

    /// <inheritdoc/>
    /// <remarks>And a mean a pixel and class, of as many tasks as may be carried from.</remarks>
    public override KeptBytes Kept(RunOptions run)
    {
        var (kept, means) = (base.Kept(run), (long)sizeof(float) * PixelMeans.Classes * run.Network.Inputs);
        return Source is CarrySource.Last or CarrySource.First ? kept with { Shared = kept.Shared + means } : kept with { PerTask = kept.PerTask + means };
    }

    /// <inheritdoc/>
    /// <remarks>What moved to matching pixels, what did not, and what moved without the hidden layer.</remarks>
    protected override double StartsTried(int tasks) => 3 * base.StartsTried(tasks);

    /// <inheritdoc/>
    internal override IEnumerable<string> MarkNames => [Means];

    /// <inheritdoc/>
    internal override IReadOnlyDictionary<string, Tensor> MarksOf(StartingTask task) =>
        new Dictionary<string, Tensor> { [Means] = PixelMeans.Of(task, Matched).DetachFromDisposeScope() };

    /// <inheritdoc/>
    internal override IEnumerable<CarriedStart> StartsOf(Experience experience, StartingTask task)
    {
        CarriedStart[] kept = [.. base.StartsOf(experience, task)];
        if (kept.Length == 0)
        {
            return [];
        }

        var means = PixelMeans.Of(task, Matched);
        // What comes from several tasks at once has no pixels of its own.
        var moved = kept.Where(start => start.Source >= 0)
            .Select(start => (Start: start, Pixels: PixelMeans.Match(experience.Learned[start.Source].Marks[Means], means)))
            .Where(each => each.Pixels is not null)
            .Select(each => Moved(each.Start, each.Pixels!, experience)).ToArray();
        return [.. moved, .. kept, .. moved.Select(start => WithoutHidden(start, experience, task.Task))];
    }

    // A score that grows uses its weight: on a weight of the other sign what was learned is to use it less.
    private static CarriedStart Moved(CarriedStart start, int[] pixels, Experience experience)
    {
        var signs = experience.Network.MaskedLayers[0].Weight.sign();
        var learned = start.Scores[0].Minus(start.Drawn[0]).mul(signs).index_select(1, tensor(pixels.Select(pixel => (long)pixel).ToArray())).mul(signs);
        return start with { Scores = [start.Drawn[0].Plus(learned), .. start.Scores.Skip(1)] };
    }

    private static CarriedStart WithoutHidden(CarriedStart start, Experience experience, int task)
    {
        Tensor[] own = [.. experience.Network.MaskedLayers.Select(layer => layer.Scores[task].detach().clone())];
        bool IsHidden(int layer) => layer > 0 && layer < own.Length - 1;
        return start with
        {
            Scores = [.. start.Scores.Select((scores, layer) => IsHidden(layer) ? own[layer] : scores)],
            Drawn = [.. start.Drawn.Select((drawn, layer) => IsHidden(layer) ? own[layer] : drawn)],
        };
    }
}
