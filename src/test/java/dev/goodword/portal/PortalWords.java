package dev.goodword.portal;

import dev.goodword.web.ShippedTexts;

/** The portal's words without the rest of it. */
public final class PortalWords {

	private PortalWords() {
	}

	public static PageWords words() {
		return new PageWords(ShippedTexts.all());
	}

}
