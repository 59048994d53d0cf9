package dev.goodword.files;

import java.util.Locale;

/**
 * One entry of an archive as its headers describe it; nothing of it is trusted.
 *
 * @param name its path with {@code /} between the parts
 * @param encrypted whether it is closed by a password
 * @param link whether it is a symbolic link
 * @param deflated whether it is compressed
 * @param from the index of its first packed byte
 * @param packed how many packed bytes it claims; 0 when the header does not say
 */
record ArchiveEntry(String name, boolean encrypted, boolean link, boolean deflated, int from, long packed) {

	/**
	 * Whether the path could leave the folder it is unpacked to.
	 */
	boolean isOdd() {
		if (this.link || this.name.startsWith("/") || this.name.chars().anyMatch((c) -> c < ' ')
				|| (this.name.length() > 1 && this.name.charAt(1) == ':')) {
			return true;
		}
		return ("/" + this.name + "/").contains("/../");
	}

	/** Whether this is where macros live. */
	boolean isMacro() {
		String path = this.name.toLowerCase(Locale.ROOT);
		return path.endsWith("vbaproject.bin") || path.endsWith("vbadata.xml") || path.startsWith("scripts/")
				|| (path.startsWith("basic/") && path.endsWith(".xml") && !path.endsWith("script-lb.xml")
						&& !path.endsWith("script-lc.xml"));
	}

}
