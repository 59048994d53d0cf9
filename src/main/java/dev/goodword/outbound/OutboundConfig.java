package dev.goodword.outbound;

import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;

import javax.net.ssl.SSLContext;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way out, with the names and the trusted authorities of this machine. */
@Configuration(proxyBeanMethods = false)
class OutboundConfig {

	@Bean
	Outbound outbound(OutboundSettings settings) throws NoSuchAlgorithmException {
		return new Outbound(settings, InetAddress::getAllByName, new Wire(settings, SSLContext.getDefault()));
	}

}
