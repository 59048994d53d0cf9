package dev.goodword;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the installation as a whole.
 *
 * @param home the folder of the embedded database and of the key file
 * @param masterKey 32 bytes in base64; without it the key file in {@code home} is used,
 * and made at the first start
 */
@ConfigurationProperties("goodword")
record GoodwordSettings(@DefaultValue("./.goodword") Path home, @Nullable String masterKey) {

	/** Hides the key. */
	@Override
	public String toString() {
		return "GoodwordSettings[home=" + this.home + "]";
	}

}
