using Supermask.Data;
using Supermask.Learning;
using Supermask.Learning.Trained;
using Supermask.Networks;
using static TorchSharp.torch;

namespace Supermask.Methods.Joint;

/// <summary>Keeps the images of all tasks and studies them together.</summary>
/// <param name="model">The network.</param>
/// <param name="draw">Draws a network that a task starts with; null where it goes on with the one that there is.</param>
internal sealed class JointStrategy(HeadedModel model, Func<HeadedNetwork>? draw) : Strategy(model)
{
    private const string Pixels = "images.pixels";
    private const string Labels = "images.labels";

    private readonly List<ImageSet> images = [];

    /// <inheritdoc/>
    public override StudiedImages Studied(int task, ImageSet own) => new([.. images.Append(own).Index()]);

    /// <inheritdoc/>
    public override void Begin(TaskStart start)
    {
        if (draw is null)
        {
            return;
        }

        using var drawn = draw();
        using var state = LearnerState.Of(drawn.State());
        state.CopyTo(Model.Network.State());
    }

    /// <inheritdoc/>
    public override void Finish(int task, ImageSet own) => images.Add(own);

    /// <inheritdoc/>
    public override IEnumerable<(string Name, Tensor Value)> KeptOf(int task) =>
        [(Pixels, tensor(images[task].Pixels)), (Labels, tensor(images[task].Labels))];

    /// <inheritdoc/>
    public override void GoOnFrom(int task, LearnerState state)
    {
        var (pixels, labels) = (state.Tensors[Pixels].data<byte>().ToArray(), state.Tensors[Labels].data<byte>().ToArray());
        images.Add(new ImageSet(pixels, labels) { Shape = new ImageShape(1, 1, pixels.Length / labels.Length) });
    }
}
