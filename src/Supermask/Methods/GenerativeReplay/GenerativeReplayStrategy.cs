using Supermask.Common;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks.Updates;
using Supermask.Tasks;
using TorchSharp;
using static TorchSharp.torch;

namespace Supermask.Methods.GenerativeReplay;

/// <summary>
/// Learns images that the generator of the task before makes up, beside the task's own, with a share of 1/t of the loss for the
/// task's own; the generator learns the same mixture.
/// </summary>
/// <param name="model">The network.</param>
/// <param name="method">The options.</param>
/// <param name="context">The run.</param>
public sealed class GenerativeReplayStrategy(HeadedModel model, GenerativeReplayMethod method, LearningContext context) : Strategy(model)
{
    private const string UpdatesPrefix = "generator.optimiser.";

    private static readonly Scalar Darkest = Scalars.Of(0.0);
    private static readonly Scalar Brightest = Scalars.Of(1.0);

    private readonly VariationalAutoencoder generator = Draw(method, context);
    private readonly TrainedUpdates updates = new(new AdamRule(), context.Run.Training with { LearningRate = method.GeneratorRate });

    // Classes that earlier tasks have shown, [outputs], bool: the only ones that the network before can name.
    private readonly Tensor known = model.Seen.clone();
    private ReplaySource? source;
    private Draws? noise;

    // What the step under way made up, with pixels between 0 and 1; it goes with the step.
    private Tensor? made;

    /// <inheritdoc/>
    public override void Begin(TaskStart start)
    {
        updates.Begin(start.Steps);
        noise = new Draws(context.Random.Derive("generator noise", start.Task));
        source?.Dispose();
        source = start.Task == 0 ? null : Frozen(start.Task);
    }

    /// <inheritdoc/>
    public override Tensor Loss(StepPass taken, Tensor crossEntropy)
    {
        if (source is null)
        {
            return crossEntropy;
        }

        made = source.Generate(method.Replayed);
        var own = 1.0 / (taken.Task + 1);
        var replayed = source.LossOf(Model, Normalised(made), taken.Task);
        return crossEntropy.Times(own).Plus(replayed.Times(1 - own));
    }

    /// <inheritdoc/>
    public override void AfterUpdate(StepPass taken)
    {
        var loss = generator.Loss(Pixels(taken.Images), noise!);
        if (made is not null)
        {
            var own = 1.0 / (taken.Task + 1);
            loss = loss.Times(own).Plus(generator.Loss(made, noise!).Times(1 - own));
            made = null;
        }

        LossStep.Take(loss, generator.Parameters, updates);
    }

    /// <inheritdoc/>
    public override void Finish(int task, Data.ImageSet images) => known.copy_(Model.Seen);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) => Fixed().Concat(updates.State().Under(UpdatesPrefix));

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        state.CopyTo(Fixed());
        updates.GoOnFrom(state.Below(UpdatesPrefix));
    }

    /// <summary>Pixels between 0 and 1 as the network sees them.</summary>
    public static Tensor Normalised(Tensor pixels) => pixels.Minus(GreyLevels.Mean).DividedBy(GreyLevels.StandardDeviation);

    /// <summary>Images as the network sees them as pixels between 0 and 1.</summary>
    public static Tensor Pixels(Tensor images) =>
        images.Times(GreyLevels.StandardDeviation).Plus(GreyLevels.Mean).clamp(Darkest, Brightest);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source?.Dispose();
            generator.Dispose();
            updates.Dispose();
            known.Dispose();
        }

        base.Dispose(disposing);
    }

    private IEnumerable<(string Name, Tensor Value)> Fixed() => generator.Parameters.AsState().Append(("generator.known", known));

    private static VariationalAutoencoder Draw(GenerativeReplayMethod method, LearningContext context) =>
        new(context.Run.Network.Inputs, method.Hidden, method.Latent, context.Random.Derive("generator"));

    private ReplaySource Frozen(int task)
    {
        var (solver, copy) = (new HeadedModel(Model.Use.Draw(context), Model.Use), Draw(method, context));
        using var learned = LearnerState.Of([.. Model.Network.State(), .. generator.Parameters.AsState()]);
        learned.CopyTo([.. solver.Network.State(), .. copy.Parameters.AsState()]);
        solver.Network.eval();
        solver.Seen.copy_(known);
        return new ReplaySource(copy, solver, method, new Draws(context.Random.Derive("replay", task)));
    }
}
