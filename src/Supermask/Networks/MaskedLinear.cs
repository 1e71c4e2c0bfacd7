using Supermask.Common;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Networks;

/// <summary>
/// A linear layer with frozen weights of one magnitude, under a mask that each task learns for itself
/// (<c>MultitaskMaskLinear</c>, 3.2.2.2).
/// </summary>
public sealed class MaskedLinear : nn.Module<Tensor, Tensor>
{
    private readonly Tensor weight;
    private readonly Parameter? bias;
    private readonly ParameterList scores;
    private readonly MaskBlend?[] blends;
    private Tensor? storedMasks;
    private int task;

    /// <summary>Draws the weights and the scores of every task from their own streams below <paramref name="random"/>.</summary>
    /// <param name="inputs">Fan-in, the number of columns of the weight.</param>
    /// <param name="outputs">Number of units, the rows of the weight.</param>
    /// <param name="masking">Draw of the scores, bias.</param>
    /// <param name="tasks">Number of tasks, each with scores of its own.</param>
    /// <param name="random">The stream of this layer.</param>
    public MaskedLinear(int inputs, int outputs, Masking masking, int tasks, Randomness random)
        : base(nameof(MaskedLinear))
    {
        var bound = RandomTensors.ScoreBound(inputs);
        weight = RandomTensors.SignedConstant(inputs, outputs, random.Derive("weight"));
        var scoreBound = masking.ScoreDraw == ScoreDraw.KaimingUniform ? bound : Math.Sqrt(5);
        scores = nn.ParameterList([.. Enumerable.Range(0, tasks).Select(task =>
            new Parameter(RandomTensors.Uniform([outputs, inputs], scoreBound, random.Derive("scores", task))))]);
        blends = new MaskBlend?[tasks];
        bias = masking.Bias == LayerBias.None
            ? null
            : new Parameter(RandomTensors.Uniform([outputs], bound, random.Derive("bias")), masking.Bias == LayerBias.Trained);
        RegisterComponents();
    }

    /// <summary>The task whose mask the forward pass applies; below 0 the weighted sum of the stored masks.</summary>
    public int Task
    {
        get => task;
        set
        {
            task = value;
            ApplyBlend();
        }
    }

    /// <summary>The factor of the own mask in the forward pass of the selected task: 1 unless it is blended.</summary>
    public double OwnShare { get; private set; } = 1;

    /// <summary>What is added to the own mask of the selected task, <c>[outputs, inputs]</c>; null where nothing is.</summary>
    public Tensor? Addend { get; private set; }

    /// <summary>The frozen weights, <c>[outputs, inputs]</c>: minus or plus <see cref="Magnitude"/>, or 0 by rare chance.</summary>
    public Tensor Weight => weight;

    /// <summary>The trainable or frozen bias, <c>[outputs]</c>, where the options ask for one.</summary>
    public Parameter? Bias => bias;

    /// <summary>The scores of each task, <c>[outputs, inputs]</c> each.</summary>
    public IReadOnlyList<Parameter> Scores => [.. scores];

    /// <summary>The weights of the stored masks in the sum that a task below 0 applies, one for each (Eq. 13).</summary>
    public IReadOnlyList<double> Alphas { get; set; } = [];

    /// <summary>The one magnitude of the weights: ReLU's gain over the root of the fan-in (Eq. 7-9).</summary>
    public static double Magnitude(int inputs) => Math.Sqrt(2.0 / inputs);

    /// <summary>The mask that a task has learned so far.</summary>
    public BitMask MaskOf(int task) => BitMask.FromScores(scores[task]);

    /// <summary>Stores the masks of the first tasks for the weighted sum (<c>cache_masks</c>, 3.2.2.2).</summary>
    public void StoreMasks(int learnedTasks)
    {
        using var _ = no_grad();
        using var scope = NewDisposeScope();
        storedMasks?.Dispose();
        storedMasks = stack([.. scores.Take(learnedTasks).Select(StraightThroughMask.Of)]).DetachFromDisposeScope();
    }

    /// <summary>
    /// Has a task learn and predict with a blend of its own mask and those of other tasks, taken as they are when the task
    /// is selected (A13b, A13e).
    /// </summary>
    public void Blend(int blended, MaskBlend blend)
    {
        blends[blended] = blend;
        ApplyBlend();
    }

    /// <summary>Applies the masked weights (Eq. 14-15).</summary>
    /// <param name="input">Activations, <c>[batch, inputs]</c>.</param>
    /// <returns>Activations, <c>[batch, outputs]</c>.</returns>
    /// <exception cref="InvalidOperationException">The task is below 0 and alphas and stored masks differ in number.</exception>
    public override Tensor forward(Tensor input)
    {
        using var effective = EffectiveWeight();
        return nn.functional.linear(input, effective, bias);
    }

    /// <summary>The weights under the mask that the forward pass applies, <c>[outputs, inputs]</c>.</summary>
    /// <exception cref="InvalidOperationException">The task is below 0 and alphas and stored masks differ in number.</exception>
    public Tensor EffectiveWeight()
    {
        using var mask = Task < 0 ? WeightedSum() : OwnMask();
        return weight * mask;
    }

    private Tensor OwnMask()
    {
        var own = StraightThroughMask.Of(scores[Task]);
        if (OwnShare == 1 && Addend is null)
        {
            return own;
        }

        using var whole = own;
        var share = whole.Times(OwnShare);
        if (Addend is null)
        {
            return share;
        }

        using var part = share;
        return part.Plus(Addend);
    }

    private void ApplyBlend()
    {
        Addend?.Dispose();
        Addend = null;
        OwnShare = 1;
        if (task < 0 || blends[task] is not { IsOwnOnly: false } blend)
        {
            return;
        }

        using var _ = no_grad();
        using var scope = NewDisposeScope();
        OwnShare = blend.OwnShare;
        Addend = blend.Shares
            .Select((share, other) => (Share: share, Other: other))
            .Where(each => each.Share != 0)
            .Select(each => StraightThroughMask.Of(scores[each.Other]).Times(each.Share))
            .Aggregate((Tensor?)null, (sum, next) => sum?.Plus(next) ?? next)
            ?.DetachFromDisposeScope();
    }

    private Tensor WeightedSum()
    {
        if (storedMasks is null || storedMasks.shape[0] != Alphas.Count)
        {
            throw new InvalidOperationException(
                $"The weighted sum needs one alpha for each stored mask; there are {Alphas.Count} alphas and "
                + $"{storedMasks?.shape[0] ?? 0} masks. Call StoreMasks and set Alphas first.");
        }

        using var list = tensor(Alphas.Select(alpha => (float)alpha).ToArray());
        using var alphas = list.reshape(-1, 1, 1);
        using var weighted = storedMasks * alphas;
        return weighted.sum(dim: 0);
    }
}
