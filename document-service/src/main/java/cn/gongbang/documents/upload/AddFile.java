package cn.gongbang.documents.upload;

import cn.gongbang.documents.dossier.FileOffer;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks the dossier to take a file whose bytes are durable. */
record AddFile(@TargetAggregateIdentifier String dossierId, FileOffer offer) {}
