namespace Supermask.Networks.Effective;

/// <summary>Weights that come down to a mask over frozen ones once they are learned.</summary>
public interface ILearnedMask : IEffectiveWeights
{
    /// <summary>The mask as it is now, <c>[outputs, inputs]</c>.</summary>
    BitMask Mask { get; }
}
