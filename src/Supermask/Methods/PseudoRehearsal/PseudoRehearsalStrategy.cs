using Supermask.Common;
using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Supermask.Methods.PseudoRehearsal;

/// <summary>
/// Learns as many made-up images of earlier classes as real ones in each step, all with their labels and all to be made again from
/// their features.
/// </summary>
internal sealed class PseudoRehearsalStrategy(HeadedModel model, PseudoRehearsalMethod method, LearningContext context) : Strategy(model)
{
    /// <summary>Images of an old class that are made up to tell where its features are once the encoder has moved.</summary>
    private const int ImagesOfClass = 100;

    private readonly Decoder decoder = new(context.Run.Network, context.Random.Derive("decoder"));
    private readonly List<ClassFeatures> features = [];

    // The decoder as the task before left it, to which the features of earlier classes belong.
    private Decoder? before;
    private Draws? draws;

    /// <inheritdoc/>
    public override IReadOnlyList<(string Name, Parameter Value)> Trained(int task) => [.. Model.Parameters, .. decoder.Parameters];

    /// <inheritdoc/>
    public override void Begin(TaskStart start)
    {
        draws = new Draws(context.Random.Derive("pseudo-images", start.Task));
        before?.Dispose();
        before = start.Task == 0 ? null : decoder.Copy(context.Run.Network);
    }

    /// <inheritdoc/>
    public override Tensor Loss(StepPass taken, Tensor crossEntropy)
    {
        var own = crossEntropy.Plus(ErrorOf(taken.Images).Times(method.Strength));
        if (before is null)
        {
            return own;
        }

        var (images, labels, tasks) = MadeUp(taken.Own);
        var rehearsed = nn.functional.cross_entropy(Model.Logits(new ForwardPass(images, tasks)), labels);
        return own.Plus(rehearsed).Plus(ErrorOf(images).Times(method.Strength)).DividedBy(2);
    }

    /// <inheritdoc/>
    public override void Finish(int task, ImageSet images)
    {
        using var _ = no_grad();
        foreach (var earlier in features)
        {
            FollowEncoder(earlier);
        }

        features.Add(New());
        foreach (var rows in Enumerable.Range(0, images.Count).GroupBy(row => images.Labels[row]))
        {
            using var scope = NewDisposeScope();
            var seen = Pixels.Of(images, [.. rows]).Images;
            features[^1].Take(rows.Key, Model.Network.Features(seen), method.Ridge);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) =>
        [.. decoder.Parameters.AsState(), .. features.SelectMany((each, at) => each.State(at))];

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        features.Add(New());
        base.GoOnFrom(task, state);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            before?.Dispose();
            decoder.Dispose();
            foreach (var each in features)
            {
                each.Dispose();
            }
        }

        base.Dispose(disposing);
    }

    private ClassFeatures New() => new(context.Run.Network.Outputs, Model.Network.HiddenWidths[^1]);

    private Tensor ErrorOf(Tensor images) => decoder.Error(images, Model.Network.Features(images));

    // Images of classes of earlier tasks, each class of each as likely.
    private (Tensor Images, Tensor Labels, int[] Tasks) MadeUp(int count)
    {
        using var _ = no_grad();
        var classes = features.SelectMany((each, task) => each.Classes.Select(label => (Task: task, Label: label))).ToArray();
        var drawn = Enumerable.Range(0, count).Select(_ => classes[draws!.Below(classes.Length)]).OrderBy(each => each.Task).ToArray();
        var parts = drawn.GroupBy(each => each.Task)
            .Select(group => features[group.Key].Draw([.. group.Select(each => each.Label)], draws!));
        return (
            before!.Images(cat([.. parts], 0)),
            tensor(drawn.Select(each => (long)each.Label).ToArray()),
            [.. drawn.Select(each => each.Task)]);
    }

    // The encoder has moved: its features of what the decoder before made of the features before.
    private void FollowEncoder(ClassFeatures earlier)
    {
        foreach (var label in earlier.Classes)
        {
            using var scope = NewDisposeScope();
            var images = before!.Images(earlier.Draw([.. Enumerable.Repeat(label, ImagesOfClass)], draws!));
            earlier.Take(label, Model.Network.Features(images), method.Ridge);
        }
    }
}
