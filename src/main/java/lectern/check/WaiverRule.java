package lectern.check;

/** A rule about the waivers themselves; its findings are made where these are applied. */
public non-sealed interface WaiverRule extends Rule {}
