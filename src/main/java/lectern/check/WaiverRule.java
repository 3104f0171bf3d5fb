package lectern.check;

/** A rule about waivers; its findings are made where waivers are applied. */
public non-sealed interface WaiverRule extends Rule {}
