"""stub"""
from brainexplorer.ui.pictures.board_tiles import TilesDrawing as SynapseDrawing
